import { expect } from '@open-wc/testing';
import { watch } from '../../../src/embed/cms-safe/watch.js';
import { parse } from '../../conformance/stage.js';
import { clearAfterEach, find, outline, told, upgraded, written } from '../../support/cms-safe.js';
import { secondCopy } from '../../support/second-copy.js';
import { recordWarnings } from '../../support/warnings.js';

const GATE = '<details data-hearten="content-gate"><summary>Read on</summary></details>';
const CARD = '<div data-hearten="principle-card"><h3>Safety</h3></div>';
const GATE_DONE = 'hearten-content-gate(details(summary))';
const CARD_DONE = 'div(hearten-principle-card(h3))';

describe('a page with CMS-safe HTML, as it goes on', () => {
  clearAfterEach();

  it('takes what is added later, deep in something too', async () => {
    const root = upgraded('<p>Text</p>');
    root.append(parse(GATE), parse(`<main><section>${CARD}</section></main>`));
    await told();
    expect(outline(root)).to.equal(`p ${GATE_DONE} main(section(${CARD_DONE}))`);
  });

  it('puts hundreds in place', async () => {
    const root = upgraded((GATE + CARD).repeat(250));
    expect(root.querySelectorAll('hearten-content-gate > details')).to.have.length(250);
    root.append(parse(CARD.repeat(250)));
    await told();
    expect(root.querySelectorAll('div > hearten-principle-card > h3')).to.have.length(500);
  });

  it('goes with what it was put round when that is taken out, and comes when it comes back', async () => {
    const root = upgraded(GATE);
    const details = find(root, 'details');
    details.remove();
    await told();
    expect(outline(root)).to.equal('');
    root.append(details);
    await told();
    expect(outline(root)).to.equal(GATE_DONE);
  });

  it('follows what is moved', async () => {
    const root = upgraded(`${GATE}${CARD}<main></main>`);
    find(root, 'main').append(find(root, 'details'), find(root, 'div'));
    await told();
    expect(outline(root)).to.equal(`main(${GATE_DONE} ${CARD_DONE})`);
  });

  it('stays whole when its own element is moved', async () => {
    const root = upgraded(`${GATE}<main></main>`);
    find(root, 'main').append(find(root, 'hearten-content-gate'));
    await told();
    expect(outline(root)).to.equal(`main(${GATE_DONE})`);
  });

  it('comes again when the content of a box is made anew', async () => {
    const root = upgraded(CARD);
    find(root, 'div').replaceChildren(...parse('<h3>Trust</h3><p>What it means.</p>').childNodes);
    await told();
    expect(outline(root)).to.equal('div(hearten-principle-card(h3 p))');
  });

  it('is put in place once, however often it is asked for', async () => {
    const root = upgraded(GATE + CARD);
    watch(root);
    root.append(find(root, 'hearten-content-gate'));
    await told();
    expect(outline(root)).to.equal(`${CARD_DONE} ${GATE_DONE}`);
  });

  it('is put in place once, with two copies of the library at work', async () => {
    const copy =
      await secondCopy<typeof import('../../../src/embed/cms-safe/watch.js')>(
        'embed/cms-safe/watch.ts',
      );
    const root = upgraded(GATE + CARD);
    copy.watch(root);
    root.append(parse(GATE + CARD));
    await told();
    expect(outline(root)).to.equal(
      `${CARD_DONE} ${GATE_DONE} ${CARD_DONE}`.replace(/^/, `${GATE_DONE} `),
    );
  });

  it('is left to the copy that came first', async () => {
    const key = Symbol.for('hearten:cms-safe/1');
    const { cmsSafe } = await import('../../../src/embed/cms-safe/cms-safe.js');
    expect(Reflect.get(globalThis, key)).to.equal(cmsSafe);
    const first = (): (() => void) => () => undefined;
    Reflect.set(globalThis, key, first);
    const later = await secondCopy<typeof import('../../../src/embed/cms-safe/cms-safe.js')>(
      'embed/cms-safe/cms-safe.ts',
    );
    Reflect.set(globalThis, key, cmsSafe);
    expect(later.cmsSafe).to.equal(first);
  });

  it('is no longer looked for once that is stopped', async () => {
    const root = written(GATE);
    const stop = watch(root);
    stop();
    root.append(parse(CARD));
    await told();
    expect(outline(root)).to.equal(`${GATE_DONE} div(h3)`);
  });

  it('can be in a form whose fields have the names of what nodes can do', async () => {
    const fields = [
      'querySelectorAll',
      'matches',
      'closest',
      'parentNode',
      'insertBefore',
      'append',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const root = upgraded(`<form class="hearten-x">${fields}${GATE}</form>`);
    root.append(parse(`<form>${fields}${CARD}</form>`));
    await told();
    expect(root.querySelectorAll('form > hearten-content-gate > details')).to.have.length(1);
    expect(root.querySelectorAll('form > div > hearten-principle-card')).to.have.length(1);
  });
});

describe('CMS-safe HTML that a framework looks after', () => {
  clearAfterEach();
  const warnings = recordWarnings();

  const MARKS = [
    '__reactFiber$x1',
    '__reactInternalInstance$x1',
    '__vue__',
    '__vnode',
    '__ngContext__',
  ];

  for (const mark of MARKS) {
    it(`stays as it is where each node says ${mark}`, () => {
      const root = written(`${GATE}${CARD}<div data-hearten="principle-card"><h3></h3></div>`);
      const [gate, card, , inside] = [...root.children, find(root, 'div:last-child > h3')];
      for (const node of [gate, card, inside]) Object.assign(node!, { [mark]: {} });
      watch(root);
      expect(outline(root)).to.equal('details(summary) div(h3) div(h3)');
    });
  }

  for (const mark of ['__k', '_vnode']) {
    it(`stays as it is in a box that says ${mark}`, () => {
      const root = written(`<main><section>${GATE}</section></main>`);
      Object.assign(find(root, 'main'), { [mark]: {} });
      watch(root);
      expect(outline(root)).to.equal('main(section(details(summary)))');
    });
  }

  for (const attribute of ['data-v-app', 'ng-version="22"']) {
    it(`stays as it is in a box with ${attribute}`, () => {
      const root = upgraded(`<main ${attribute}>${GATE}</main>`);
      expect(outline(root)).to.equal('main(details(summary))');
    });
  }

  it('is upgraded where a framework only holds the HTML that somebody else wrote', () => {
    const root = written(`<main>${GATE}</main>`);
    Object.assign(find(root, 'main'), { __reactFiber$x1: {}, __reactProps$x1: {} });
    watch(root);
    expect(outline(root)).to.equal(`main(${GATE_DONE})`);
    expect(warnings.all).to.deep.equal([]);
  });
});
