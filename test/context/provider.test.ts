import { expect, fixture, html } from '@open-wc/testing';
import type { Wording } from '../../src/locales/strings.js';
import type { Provider } from '../../src/embed/define/provider.js';
import '../../src/embed/define/content-gate.js';
import '../../src/embed/define/provider.js';
import { type ListeningElement, settled, shown } from '../support/listening-element.js';
import { recordWarnings } from '../support/warnings.js';

function inside<Name extends 'test-listening' | 'hearten-content-gate'>(
  around: Element,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const found = around.querySelector(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const heard = async (around: Element): Promise<ListeningElement['told']> => {
  const element = inside(around, 'test-listening');
  await shown(element);
  return element.told;
};

/** Names of the choices that a gate offers. */
async function choices(around: Element): Promise<string[]> {
  const gate = inside(around, 'hearten-content-gate');
  await shown(gate);
  return [...(gate.shadowRoot?.querySelectorAll('button') ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );
}

const inEnglish = ['Read on', 'Not now'];

/** Written as a page would write it, so that what is wrong can be said at all. */
const wordingOf = (value: unknown): Wording => value as Wording;

describe('<hearten-provider>', () => {
  const warnings = recordWarnings();

  it('leaves what is inside it as it is, without so much as a shadow root round it', async () => {
    const provider = await fixture<Provider>(
      html`<hearten-provider><p>Text</p></hearten-provider>`,
    );
    expect(provider.shadowRoot).to.equal(null);
    expect(provider.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('can be hidden with all that is inside it', async () => {
    const provider = await fixture<Provider>(
      html`<hearten-provider hidden><p>Text</p></hearten-provider>`,
    );
    expect(provider.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('says who the pages are for and where support is', async () => {
    const provider = await fixture(
      html`<hearten-provider audience="nurses" support="/support">
        <test-listening></test-listening>
      </hearten-provider>`,
    );
    expect(await heard(provider)).to.include({ audience: 'nurses', support: '/support' });
  });

  it('says nothing where it is told nothing', async () => {
    const provider = await fixture(
      html`<hearten-provider audience="" support=""
        ><test-listening></test-listening
      ></hearten-provider>`,
    );
    expect(await heard(provider)).to.deep.equal({
      audience: undefined,
      support: undefined,
      packs: undefined,
    });
    expect(warnings.all).to.deep.equal([]);
  });

  for (const support of ['#support', 'tel:116123', 'mailto:help@help.example']) {
    it(`takes ${support} as a way to support`, async () => {
      const provider = await fixture(
        html`<hearten-provider support=${support}
          ><test-listening></test-listening
        ></hearten-provider>`,
      );
      expect((await heard(provider)).support).to.equal(support);
    });
  }

  it('leads nobody to an unsafe support address, and tells the developer once', async () => {
    const provider = await fixture<Provider>(
      html`<hearten-provider audience="nurses" support="javascript:alert(1)">
        <test-listening></test-listening>
      </hearten-provider>`,
    );
    expect(await heard(provider)).to.include({ audience: 'nurses', support: undefined });
    provider.audience = 'teachers';
    await settled();
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('<hearten-provider>').and.include('"javascript:alert(1)"');
  });

  it('leads to the support that is set round it where its own address is unsafe', async () => {
    const outer = await fixture(
      html`<hearten-provider support="/support">
        <hearten-provider support="data:text/html,hello">
          <test-listening></test-listening>
        </hearten-provider>
      </hearten-provider>`,
    );
    expect((await heard(outer)).support).to.equal('/support');
  });

  it('says whom to tell, and leads nobody to an unsafe address', async () => {
    const outer = await fixture(
      html`<hearten-provider safeguarding="/safeguarding">
        <hearten-provider safeguarding="javascript:alert(2)">
          <test-listening></test-listening>
        </hearten-provider>
      </hearten-provider>`,
    );
    await settled();
    const told = inside(outer, 'test-listening').toldToLearn;
    expect(told.safeguarding).to.equal('/safeguarding');
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('safeguarding').and.include('"javascript:alert(2)"');
  });

  it('says what elements start with; what it leaves out stays as the provider round it has it', async () => {
    const outer = await fixture<Provider>(
      html`<hearten-provider voice="parent" for-role="school">
        <hearten-provider for-role="reception" preset="leeds">
          <test-listening></test-listening>
        </hearten-provider>
      </hearten-provider>`,
    );
    await settled();
    const listening = inside(outer, 'test-listening');
    expect(listening.toldToLearn.defaults).to.deep.equal({
      voice: 'parent',
      forRole: 'reception',
      preset: 'leeds',
    });
    outer.voice = 'young-person';
    await settled();
    expect(listening.toldToLearn.defaults?.voice).to.equal('young-person');
  });

  it('gives nobody a value that they could change for the others', async () => {
    const provider = await fixture(
      html`<hearten-provider
        audience="nurses"
        support="/support"
        safeguarding="/safeguarding"
        voice="parent"
        .content=${[]}
        .wording=${{ cy: {} }}
      >
        <test-listening></test-listening>
      </hearten-provider>`,
    );
    await settled();
    const { values } = inside(provider, 'test-listening');
    expect(values).to.have.length(6);
    for (const value of values) {
      expect(value).to.be.an.instanceOf(Object);
      expect(Object.isFrozen(value)).to.equal(true);
    }
  });

  it('leaves data that a page hands over as the page had it', async () => {
    const wording = { cy: { 'content-gate': { all: 'Darllen ymlaen' } } };
    const content: unknown[] = [];
    await fixture(
      html`<hearten-provider .wording=${wording} .content=${content}></hearten-provider>`,
    );
    expect([wording, content].map((each) => Object.isFrozen(each))).to.deep.equal([false, false]);
  });
});

const gateInWelsh = html`<hearten-content-gate lang="cy" support="/support">
  <p>Nodyn.</p>
  <details>
    <summary>Darllen</summary>
    <p>Testun.</p>
  </details>
</hearten-content-gate>`;

describe('<hearten-provider> with wording', () => {
  const warnings = recordWarnings();

  it('gives elements a partner’s words, in the language of the place they stand in', async () => {
    const wording = { cy: { 'content-gate': { all: 'Darllen ymlaen', closed: 'Nid nawr' } } };
    const provider = await fixture(
      html`<hearten-provider .wording=${wording}>${gateInWelsh}</hearten-provider>`,
    );
    expect(await choices(provider)).to.deep.equal(['Darllen ymlaen', 'Nid nawr']);
  });

  it('follows wording that comes later, and goes back to English when it is taken away', async () => {
    const provider = await fixture<Provider>(
      html`<hearten-provider>${gateInWelsh}</hearten-provider>`,
    );
    expect(await choices(provider)).to.deep.equal(inEnglish);
    provider.wording = { cy: { 'content-gate': { all: 'Darllen ymlaen', closed: 'Nid nawr' } } };
    expect(await choices(provider)).to.deep.equal(['Darllen ymlaen', 'Nid nawr']);
    provider.wording = null;
    expect(await choices(provider)).to.deep.equal(inEnglish);
  });

  const wrong = {
    'a number': 5,
    'a text': 'Darllen ymlaen',
    'a list': [['cy', {}]],
    'a language that is a text': { cy: 'Darllen ymlaen' },
    'a language that is nothing': { cy: null },
    'an element that is a text': { cy: { 'content-gate': 'Darllen ymlaen' } },
    'words that are numbers': { cy: { 'content-gate': { all: 5, closed: false } } },
    'words that are lists': { cy: { 'content-gate': { all: ['Darllen'], closed: [] } } },
    'plural forms without "other"': { cy: { 'content-gate': { all: { one: 'Un' }, closed: {} } } },
    'plural forms that are numbers': {
      cy: {
        'content-gate': {
          all: { zero: 1, one: 2, other: 'Read on' },
          minutes: { one: 1, other: 'M' },
        },
      },
    },
    'words for an element nobody knows': { cy: { constructor: { all: 'Darllen' } } },
  };

  for (const [name, wording] of Object.entries(wrong)) {
    it(`goes on in English where the wording is ${name}`, async () => {
      const provider = await fixture(
        html`<hearten-provider .wording=${wordingOf(wording)}>${gateInWelsh}</hearten-provider>`,
      );
      expect(await choices(provider)).to.deep.equal(inEnglish);
    });
  }

  for (const language of ['constructor', '__proto__', 'toString']) {
    it(`goes on in English, without a warning, in the language "${language}"`, async () => {
      const provider = await fixture(
        html`<hearten-provider .wording=${{ cy: {} }} lang=${language}>
          <hearten-content-gate>
            <p>A note.</p>
            <details>
              <summary>Read</summary>
              <p>Text.</p>
            </details>
          </hearten-content-gate>
        </hearten-provider>`,
      );
      expect(await choices(provider)).to.deep.equal(inEnglish);
      expect(warnings.all).to.deep.equal([]);
    });
  }
});
