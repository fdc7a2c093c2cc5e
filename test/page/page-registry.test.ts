import { expect } from '@open-wc/testing';
import { version } from '../../src/foundations/version.js';
import { page, type PageMember, type PageMessage } from '../../src/page/page-registry.js';
import { recordErrors } from '../support/errors.js';
import { secondCopy } from '../support/second-copy.js';

type Registry = typeof import('../../src/page/page-registry.js');

const key = Symbol.for('hearten:page/1');

const member = (changes: Partial<PageMember> = {}): PageMember => ({
  tag: 'hearten-example',
  declare: () => ({ name: 'Example', keeps: 'Nothing', sends: 'Nothing', hides: 'Nothing' }),
  ...changes,
});

/** What is heard until the test ends. */
const stops: (() => void)[] = [];
function hear(): PageMessage[] {
  const heard: PageMessage[] = [];
  stops.push(page().listen((message) => heard.push(message)));
  return heard;
}

function join(changes: Partial<PageMember> = {}): () => void {
  const leave = page().join(member(changes));
  stops.push(leave);
  return leave;
}

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await Promise.resolve();
  localStorage.clear();
  sessionStorage.clear();
});

describe('the page registry', () => {
  it('is the same for every copy of the library', async () => {
    const second = await secondCopy<Registry>('page/page-registry.ts');
    expect(second.page).not.to.equal(page);
    expect(second.page()).to.equal(page());
    expect(page().version).to.equal(version);
  });

  it('stays as an earlier version made it', async () => {
    const ours = page();
    const earlier = { ...ours, version: '0.0.1', members: new Set([member()]) };
    Object.assign(globalThis, { [key]: earlier });
    const later = await secondCopy<Registry>('page/page-registry.ts');
    expect(later.page()).to.equal(earlier);
    Object.assign(globalThis, { [key]: ours });
  });

  it('can’t be changed by anybody on the page', () => {
    const { erase } = page();
    expect(Object.isFrozen(page())).to.equal(true);
    expect(() => Object.assign(page(), { erase: () => undefined })).to.throw(TypeError);
    expect(page().erase).to.equal(erase);
  });
});

describe('elements on one page', () => {
  it('know each other while they are there', () => {
    const first = member();
    const second = member({ topics: ['bereavement'] });
    const leave = page().join(first);
    stops.push(leave, page().join(second));
    expect([...page().members]).to.deep.equal([first, second]);
    leave();
    expect([...page().members]).to.deep.equal([second]);
  });

  it('hear once that others came or went, however many did', async () => {
    const heard = hear();
    const leaves = Array.from({ length: 1000 }, () => join());
    expect(heard).to.deep.equal([]);
    await Promise.resolve();
    expect(heard).to.deep.equal(['members']);
    for (const leave of leaves) leave();
    await Promise.resolve();
    expect(heard).to.deep.equal(['members', 'members']);
  });

  it('hear at once what another sends, in the order they came', () => {
    const heard: string[] = [];
    for (const name of ['a', 'b'])
      stops.push(page().listen((message) => heard.push(`${name} ${message}`)));
    page().send('choices');
    expect(heard).to.deep.equal(['a choices', 'b choices']);
  });

  it('hear nothing more once they have stopped listening', () => {
    const heard: PageMessage[] = [];
    const stop = page().listen((message) => heard.push(message));
    stop();
    page().send('choices');
    expect(heard).to.deep.equal([]);
  });
});

describe('an element that fails when it hears something', () => {
  const errors = recordErrors();

  it('keeps nobody else from hearing it, and its error is not lost', () => {
    stops.push(
      page().listen(() => {
        throw new Error('one element fails');
      }),
    );
    const heard = hear();
    page().erase();
    expect(heard).to.deep.equal(['erased']);
    expect(errors.all.map(String)).to.deep.equal(['Error: one element fails']);
  });
});

describe('support on a page', () => {
  it('is nowhere until an element says that it is the place', () => {
    join();
    expect(page().support).to.equal(undefined);
  });

  it('is with the first element that says so, and everyone hears at once', () => {
    const heard = hear();
    join({ support: '#support' });
    expect(heard).to.deep.equal(['support']);
    join({ support: '#other' });
    expect(page().support).to.equal('#support');
  });

  it('moves to the next when that one leaves, and is nowhere after the last', () => {
    const leaves = ['#support', '#other'].map((support) => join({ support }));
    const heard = hear();
    leaves[0]?.();
    expect(page().support).to.equal('#other');
    leaves[1]?.();
    expect(page().support).to.equal(undefined);
    expect(heard).to.deep.equal(['support', 'support']);
  });
});

describe('erase', () => {
  it('removes all that any element kept, before it returns', () => {
    for (const kept of [localStorage, sessionStorage]) {
      kept.setItem('hearten:choices', 'text');
      kept.setItem('hearten:notes/2', 'text');
    }
    page().erase();
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('leaves what the site itself keeps', () => {
    for (const kept of [localStorage, sessionStorage]) {
      kept.setItem('hearten', 'theirs');
      kept.setItem('basket', 'theirs');
    }
    page().erase();
    for (const kept of [localStorage, sessionStorage]) {
      expect({ ...kept }).to.deep.equal({ hearten: 'theirs', basket: 'theirs' });
    }
  });

  it('tells every element after it is done, so that none reads the old again', () => {
    localStorage.setItem('hearten:choices', 'text');
    const found: (string | null)[] = [];
    stops.push(page().listen(() => found.push(localStorage.getItem('hearten:choices'))));
    page().erase();
    expect(found).to.deep.equal([null]);
  });
});
