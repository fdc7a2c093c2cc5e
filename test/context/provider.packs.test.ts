import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { Provider } from '../../src/embed/define/provider.js';
import '../../src/embed/define/provider.js';
import { entry, pack } from '../content/example-pack.js';
import { answeringFetch } from '../support/answering-fetch.js';
import { type ListeningElement, settled } from '../support/listening-element.js';
import { recordWarnings } from '../support/warnings.js';

const titled = (title: string, changes: object = {}): object => pack({ title, ...changes });

/** A provider with these addresses, once it has asked for them. */
async function providing(packs: string): Promise<Provider> {
  const provider = await fixture<Provider>(
    html`<hearten-provider audience="nurses" packs=${packs}>
      <test-listening></test-listening>
    </hearten-provider>`,
  );
  await arrived();
  return provider;
}

const listening = (around: Element): ListeningElement => {
  const found = around.querySelector('test-listening');
  if (!found) throw new Error('nobody listens');
  return found;
};

/** A pack that was answered has been read, checked and handed round after this. */
async function arrived(): Promise<void> {
  // What checks packs comes when a provider first has some: who asks for it later has it later.
  await import('../../src/context/provider/partner-packs.js');
  await nextFrame();
  await settled();
}

/** Titles of the packs that the elements inside have to use. */
async function titles(around: Element): Promise<readonly string[] | undefined> {
  await arrived();
  return listening(around).told.packs;
}

const content = (value: unknown): readonly unknown[] => value as readonly unknown[];

describe('<hearten-provider> with packs as data', () => {
  const warnings = recordWarnings();
  const server = answeringFetch();

  it('hands them to the elements inside, and asks for nothing', async () => {
    const provider = await fixture(
      html`<hearten-provider .content=${[titled('A'), titled('B')]}>
        <test-listening></test-listening>
      </hearten-provider>`,
    );
    expect(await titles(provider)).to.deep.equal(['A', 'B']);
    expect(server.requests).to.have.length(0);
  });

  it('adds them to those of the provider round it, its own first', async () => {
    const outer = await fixture(
      html`<hearten-provider .content=${[titled('Outer')]}>
        <hearten-provider .content=${[titled('Inner')]}>
          <test-listening></test-listening>
        </hearten-provider>
      </hearten-provider>`,
    );
    expect(await titles(outer)).to.deep.equal(['Inner', 'Outer']);
  });

  it('hands on the same list while only something else changes', async () => {
    const provider = await fixture<Provider>(
      html`<hearten-provider .content=${[titled('A')]}
        ><test-listening></test-listening
      ></hearten-provider>`,
    );
    await arrived();
    const { values } = listening(provider);
    provider.audience = 'nurses';
    await arrived();
    const packs = (all: readonly unknown[]): unknown => all.find((each) => Array.isArray(each));
    expect(packs(values)).to.have.length(1);
    expect(packs(listening(provider).values)).to.equal(packs(values));
  });

  it('leaves out a wrong entry, names it by path, and uses the rest', async () => {
    const wrong = titled('A', { entries: [entry(), entry({ id: 'x-two', label: 7 })] });
    const provider = await fixture(
      html`<hearten-provider .content=${[wrong]}
        ><test-listening></test-listening
      ></hearten-provider>`,
    );
    expect(await titles(provider)).to.deep.equal(['A']);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('entries[1].label').and.include('content[0]');
  });

  it('goes on without what is no pack at all, and names it', async () => {
    const provider = await fixture(
      html`<hearten-provider audience="nurses" .content=${[7, titled('B'), { kind: 'poem' }, null]}>
        <test-listening></test-listening>
      </hearten-provider>`,
    );
    expect(await titles(provider)).to.deep.equal(['B']);
    expect(listening(provider).told.audience).to.equal('nurses');
    expect(warnings.all.map((text) => /content\[\d\]/.exec(text)?.[0])).to.deep.equal([
      'content[0]',
      'content[2]',
      'content[3]',
    ]);
  });

  for (const [name, value] of Object.entries({
    'one pack': titled('A'),
    'a text': 'A',
    'a number': 7,
  })) {
    it(`goes on, and says so, where ${name} came instead of a list`, async () => {
      const provider = await fixture<Provider>(
        html`<hearten-provider audience="nurses"
          ><test-listening></test-listening
        ></hearten-provider>`,
      );
      provider.content = content(value);
      provider.audience = 'teachers';
      await arrived();
      expect(listening(provider).told.audience).to.equal('teachers');
      expect(warnings.all).to.have.length(1);
    });
  }
});

describe('<hearten-provider> with addresses of packs', () => {
  const warnings = recordWarnings();
  const server = answeringFetch();

  it('asks for nothing where no address is written', async () => {
    await providing('  ');
    expect(server.requests).to.have.length(0);
  });

  it('asks once for each, and hands each on as it comes', async () => {
    const provider = await providing('/a.json\n  /b.json');
    expect(server.requests.map(({ address }) => new URL(address).pathname)).to.deep.equal([
      '/a.json',
      '/b.json',
    ]);
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.deep.equal(['A']);
    server.to('/b.json').answer(titled('B'));
    expect(await titles(provider)).to.deep.equal(['A', 'B']);
  });

  it('asks once for each where the first providers of a page come at the same time', async () => {
    const made = ['/one.json', '/two.json'].map((packs) =>
      Object.assign(document.createElement('hearten-provider'), { packs }),
    );
    document.body.append(...made);
    await arrived();
    expect(server.requests.map(({ address }) => new URL(address).pathname)).to.have.members([
      '/one.json',
      '/two.json',
    ]);
    for (const each of made) each.remove();
  });

  it('keeps to the order they are written in, whichever comes first', async () => {
    const provider = await providing('/a.json /b.json');
    server.to('/b.json').answer(titled('B'));
    await titles(provider);
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.deep.equal(['A', 'B']);
  });

  it('puts packs that came as data before them', async () => {
    const provider = await providing('/a.json');
    provider.content = [titled('Data')];
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.deep.equal(['Data', 'A']);
  });

  it('says all else while a pack never arrives, and warns of nothing', async () => {
    const provider = await providing('/never.json /b.json');
    server.to('/b.json').answer(titled('B'));
    expect(await titles(provider)).to.deep.equal(['B']);
    expect(listening(provider).told.audience).to.equal('nurses');
    expect(warnings.all).to.deep.equal([]);
  });

  it('gives up a pack that never arrives, names it once, and uses the others', async () => {
    const { timeout } = AbortSignal;
    const late = new AbortController();
    AbortSignal.timeout = () => late.signal;
    const provider = await providing('/too-late.json');
    AbortSignal.timeout = timeout;
    late.abort(new DOMException('Timed out', 'TimeoutError'));
    expect(await titles(provider)).to.deep.equal([]);
    expect(server.to('/too-late.json').calledOff).to.equal(true);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('/too-late.json').and.include('seconds');
  });

  for (const [name, answer] of Object.entries({
    'is not there': () => server.to('.json').answer({}, 404),
    'can’t be reached': () => server.to('.json').fail(),
    'has wrong types all through': () => server.to('.json').answer([1, { entries: 'none' }]),
  })) {
    it(`goes on, and names it, when a pack ${name}`, async () => {
      const address = `/${name.replace(/\W+/g, '-')}.json`;
      const provider = await providing(address);
      answer();
      expect(await titles(provider)).to.deep.equal([]);
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.include(address);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'http://elsewhere.example/a.json',
  ]) {
    it(`asks nobody for ${address}, and says so`, async () => {
      const provider = await providing(address);
      expect(await titles(provider)).to.deep.equal([]);
      expect(server.requests).to.have.length(0);
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.include(address);
    });
  }
});

describe('<hearten-provider> that changes while a pack is on its way', () => {
  const warnings = recordWarnings();
  const server = answeringFetch();

  it('calls off a pack that is no longer wanted, and never uses it', async () => {
    const provider = await providing('/a.json');
    provider.packs = null;
    await arrived();
    expect(server.to('/a.json').calledOff).to.equal(true);
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.equal(undefined);
    expect(warnings.all).to.deep.equal([]);
  });

  it('uses the new pack and not the old one, even if the old one comes last', async () => {
    const provider = await providing('/a.json');
    provider.packs = '/b.json';
    await arrived();
    server.to('/b.json').answer(titled('B'));
    await titles(provider);
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.deep.equal(['B']);
    expect(warnings.all).to.deep.equal([]);
  });

  it('calls everything off when it is taken off the page', async () => {
    const provider = await providing('/a.json /b.json');
    provider.remove();
    expect(server.requests.map(({ calledOff }) => calledOff)).to.deep.equal([true, true]);
    await arrived();
    expect(warnings.all).to.deep.equal([]);
  });

  it('asks again when it is put back', async () => {
    const provider = await providing('/a.json');
    const { parentElement } = provider;
    provider.remove();
    parentElement?.append(provider);
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.deep.equal(['A']);
    expect(server.requests).to.have.length(2);
  });

  it('has each pack once after it was moved', async () => {
    const provider = await providing('/a.json');
    server.to('/a.json').answer(titled('A'));
    await titles(provider);
    provider.parentElement?.append(provider);
    server.to('/a.json').answer(titled('A'));
    expect(await titles(provider)).to.deep.equal(['A']);
  });

  it('asks for nothing where it was taken away before it was ever drawn', async () => {
    const provider = document.createElement('hearten-provider');
    provider.packs = '/a.json';
    document.body.append(provider);
    provider.remove();
    await provider.updateComplete;
    expect(server.requests.filter(({ calledOff }) => !calledOff)).to.have.length(0);
  });
});
