import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/embed/define/provider.js';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import type { Wording } from '../../../../src/locales/strings.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  all,
  choose,
  descriptionOf,
  gateFrom,
  hearAgain,
  names,
  settled,
  useGates,
  wordsOf,
} from './reader.js';

const inside = html`
  <details>
    <summary>Read on</summary>
    <p>The kingfisher comes first.</p>
    <details data-depth="describe">
      <summary>One</summary>
      <p>One.</p>
    </details>
    <details data-depth="describe">
      <summary>Two</summary>
      <p>Two.</p>
    </details>
  </details>
`;

const welsh: Wording = {
  cy: {
    'content-gate': {
      heading: 'Cyn i chi barhau',
      choices: 'Hoffech chi ddarllen y rhan hon?',
      all: 'Darllen ymlaen',
      gist: 'Darllen heb y manylion',
      gistNote: {
        one: '{count} darn yn aros ar gau.',
        two: '{count} ddarn yn aros ar gau.',
        other: '{count} o ddarnau yn aros ar gau.',
      },
      closed: 'Ddim nawr',
      closedAbout: 'Mae rhan am {topics} ar gau.',
      again: 'Dewis eto',
    },
  },
};

const topics = {
  kind: 'topics',
  id: 'x-welsh',
  lang: 'cy',
  version: '1',
  title: 'Pynciau',
  entries: [
    {
      id: 'abuse-child',
      label: 'cam-drin plant',
      description: 'niwed i blentyn',
      sources: [],
      reviewedOn: '2026-11-23',
      reviewedBy: [],
    },
  ],
};

async function inWelsh(lang: string, content: readonly unknown[] = []): Promise<ContentGate> {
  const provider = await fixture(html`
    <hearten-provider .wording=${welsh} .content=${content}>
      <section lang=${lang}>
        <hearten-content-gate topics="abuse-child bereavement">${inside}</hearten-content-gate>
      </section>
    </hearten-provider>
  `);
  await settled();
  const gate = provider.querySelector<ContentGate>('hearten-content-gate')!;
  // What checks a pack is fetched first.
  if (content.length > 0) await waitUntil(() => wordsOf(gate).includes('cam-drin plant'));
  return gate;
}

const panelLanguage = (gate: ContentGate): string | null | undefined =>
  gate.shadowRoot?.querySelector('[part~=panel]')?.getAttribute('lang');

describe('<hearten-content-gate>: in other languages', () => {
  useGates();
  const warnings = recordWarnings();
  beforeEach(hearAgain);

  it('speaks English, and says so, where nobody says otherwise', async () => {
    const gate = await gateFrom(html`<hearten-content-gate>${inside}</hearten-content-gate>`);
    expect(names(gate, 'button')).to.deep.equal(['Read on', 'Read without the details', 'Not now']);
    expect(panelLanguage(gate)).to.equal('en-GB');
  });

  for (const lang of ['cy', 'cy-GB']) {
    it(`speaks the words a provider has for the language of the place: ${lang}`, async () => {
      const gate = await inWelsh(lang);
      expect(names(gate, 'heading')).to.deep.equal(['Cyn i chi barhau']);
      expect(names(gate, 'button')).to.deep.equal([
        'Darllen ymlaen',
        'Darllen heb y manylion',
        'Ddim nawr',
      ]);
      expect(names(gate, 'group')).to.deep.equal(['Hoffech chi ddarllen y rhan hon?']);
      expect(panelLanguage(gate)).to.equal('cy');
    });
  }

  it('uses the plural forms of the language', async () => {
    const gate = await inWelsh('cy');
    expect(descriptionOf(all(gate, 'button')[1]!)).to.equal('2 ddarn yn aros ar gau.');
  });

  it('speaks it after the choice too', async () => {
    const gate = await inWelsh('cy', [topics]);
    await choose(gate, 'Ddim nawr');
    // Where a browser doesn't know how the language joins a list, no other language's word stands in.
    const joined = /^Mae rhan am cam-drin plant( a| a\(c\)|,) grief ar gau\. Dewis eto$/;
    expect(wordsOf(gate)).to.match(joined);
  });

  it('names topics in the language there is a pack for, and marks which are in another', async () => {
    const gate = await inWelsh('cy', [topics]);
    const items = all(gate, 'listitem').map((item) => [item.lang, wordsOf(item)]);
    expect(items).to.deep.equal([
      ['cy', 'cam-drin plant'],
      ['en-GB', 'grief'],
    ]);
  });

  it('falls back to English for words that a translation lacks, and tells the developer which', async () => {
    const gate = await inWelsh('cy');
    expect(wordsOf(gate)).to.include('You can change your mind, or stop, at any point.');
    expect(warnings.all.filter((text) => text.includes('anyPoint'))).to.have.length(1);
    expect(warnings.all.join()).to.include('"cy"').and.not.to.include('gistNote');
  });

  it('speaks English in a place whose language nobody translated', async () => {
    const gate = await inWelsh('fr');
    expect(names(gate, 'button')).to.include('Not now');
    expect(panelLanguage(gate)).to.equal('en-GB');
    expect(warnings.all).to.deep.equal([]);
  });

  it('says some words differently where its strings do, and the rest as before', async () => {
    const gate = await gateFrom(html`
      <hearten-content-gate .strings=${{ all: 'Show me', end: 'That was it.' }}
        >${inside}</hearten-content-gate
      >
    `);
    expect(names(gate, 'button')).to.deep.equal(['Show me', 'Read without the details', 'Not now']);
    await choose(gate, 'Show me');
    expect(wordsOf(gate)).to.include('That was it.').and.to.include('Hide this part again');
  });

  it('takes its own strings before those of a provider', async () => {
    const gate = await inWelsh('cy');
    gate.strings = { closed: 'Dim diolch' };
    await settled();
    expect(names(gate, 'button')).to.deep.equal([
      'Darllen ymlaen',
      'Darllen heb y manylion',
      'Dim diolch',
    ]);
  });

  it('shows words of a partner as words, never as markup', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const gate = await gateFrom(html`
      <hearten-content-gate .strings=${{ all: bad, heading: bad, anyPoint: bad }} audience=${bad}
        >${inside}</hearten-content-gate
      >
    `);
    expect(gate.shadowRoot?.querySelector('img')).to.equal(null);
    expect(names(gate, 'heading')).to.deep.equal([bad]);
    expect(wordsOf(gate)).to.include(`written for ${bad}.`);
  });

  for (const lang of ['zz-not-a-language-at-all', '-', 'en_GB', '"', 'constructor']) {
    it(`is calm about a lang that is none: ${lang}`, async () => {
      const gate = await inWelsh(lang);
      expect(names(gate, 'button')).to.have.length(3);
      await choose(gate, 'Not now');
      expect(wordsOf(gate)).to.include('is closed');
    });
  }

  it('is calm about a translation under a tag that is no language', async () => {
    const provider = await fixture(html`
      <hearten-provider .wording=${{ 'no_such tag': welsh['cy'] }}>
        <section lang="no_such tag">
          <hearten-content-gate topics="abuse-child">${inside}</hearten-content-gate>
        </section>
      </hearten-provider>
    `);
    await settled();
    const gate = provider.querySelector<ContentGate>('hearten-content-gate')!;
    expect(names(gate, 'button')).to.have.length(3);
    await choose(gate, names(gate, 'button')[2] ?? '');
    expect(wordsOf(gate)).to.include('child abuse');
  });

  it('stands right to left where its place does', async () => {
    const place = await fixture(html`
      <div dir="rtl"><hearten-content-gate support="/support">${inside}</hearten-content-gate></div>
    `);
    await settled();
    const gate = place.querySelector<ContentGate>('hearten-content-gate')!;
    const [button] = all(gate, 'button');
    expect(getComputedStyle(button!).direction).to.equal('rtl');
    const panel = gate.shadowRoot!.querySelector('[part~=panel]')!.getBoundingClientRect();
    const words = all(gate, 'heading')[0]!.getBoundingClientRect();
    expect(panel.right - words.right).to.be.lessThan(40);
  });
});
