import { expect, html } from '@open-wc/testing';
import type { ReframePanel } from '../../../../src/elements/learning/reframe-panel/reframe-panel.js';
import { all, names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  optionsOf,
  pack,
  pair,
  pick,
  picked,
  press,
  settled,
  show,
  useLearning,
} from '../learners.js';

const list = 'What you might see';

describe('<hearten-reframe-panel>: pairs from the pack', () => {
  useLearning();
  const warnings = recordWarnings();

  it('are shown whole, one by its id, with nothing to look through', async () => {
    const panel = await show(html`<hearten-reframe-panel pair="r03"></hearten-reframe-panel>`);
    expect(names(panel, 'heading')).to.deep.equal(['Leaves the room without asking']);
    expect(names(panel, 'term')).to.deep.equal([
      'What’s wrong?',
      'What may have happened?',
      'It could also be',
      'What’s strong?',
      'What could help',
    ]);
    expect(wordsOf(panel))
      .to.include('In school · what you might see')
      .and.include('A label, not the whole story.');
    expect(all(panel, 'combobox')).to.deep.equal([]);
  });

  it('can be looked through: thirty for professionals, eight for young people', async () => {
    const panel = await show(html`<hearten-reframe-panel></hearten-reframe-panel>`);
    expect(optionsOf(panel, list)).to.have.length(30);
    await pick(panel, 'Words for', 'young people');
    expect(optionsOf(panel, 'What people might notice')).to.have.length(8);
    expect(names(panel, 'term')).to.deep.equal([
      'People say',
      'Maybe it’s more like',
      'It could also be',
      'What’s strong',
      'You could ask for',
    ]);
    expect(wordsOf(panel)).to.include('You don’t have to tell anyone what happened.');
    expect(wordsOf(panel)).to.include('If someone may be at risk of harm');
  });

  it('can be narrowed down to a setting, and back', async () => {
    const panel = await show(html`<hearten-reframe-panel></hearten-reframe-panel>`);
    await pick(panel, 'Where', 'Housing');
    expect(optionsOf(panel, list)).to.have.length(3);
    expect(wordsOf(panel)).to.include('In housing · what you might see');
    await pick(panel, 'Where', 'Anywhere');
    expect(optionsOf(panel, list)).to.have.length(30);
  });

  it('go on and back, round the end, and say where one is', async () => {
    const panel = await show(
      html`<hearten-reframe-panel setting="housing"></hearten-reframe-panel>`,
    );
    const seen = optionsOf(panel, list);
    for (const [name, place] of [
      ['Next', 1],
      ['Next', 2],
      ['Next', 0],
      ['Previous', 2],
    ] as const) {
      await press(panel, name);
      expect(picked(panel, list)).to.equal(seen[place]);
      expect(names(panel, 'heading')).to.deep.equal([seen[place]]);
      expect(names(panel, 'status')).to.include(`${seen[place]}. ${place + 1} of 3`);
    }
  });

  it('keep the reader’s place when the panel is moved', async () => {
    const panel = await show(
      html`<hearten-reframe-panel setting="school"></hearten-reframe-panel>`,
    );
    await press(panel, 'Next');
    const [heading] = names(panel, 'heading');
    const other = document.createElement('section');
    document.body.append(other);
    other.append(panel);
    await settled();
    expect(names(panel, 'heading')).to.deep.equal([heading]);
    other.remove();
  });

  it('offer only voices that have pairs in the setting of the author’s', async () => {
    const around = await show(html`
      <hearten-provider voice="young-person">
        <hearten-reframe-panel setting="housing"></hearten-reframe-panel>
      </hearten-provider>
    `);
    const panel = around.querySelector('hearten-reframe-panel')!;
    expect(names(panel, 'combobox')).to.deep.equal([list]);
    expect(optionsOf(panel, list)).to.have.length(3);
    expect(warnings.all).to.deep.equal([]);
  });

  it('offer no choice that the author has made', async () => {
    const panel = await show(
      html`<hearten-reframe-panel voice="professional" setting="school"></hearten-reframe-panel>`,
    );
    expect(names(panel, 'combobox')).to.deep.equal([list]);
    expect(optionsOf(panel, list)).to.have.length(9);
  });

  it('say where they come from, when it was read, and that nobody has reviewed them', async () => {
    const panel = await show(html`<hearten-reframe-panel pair="r11"></hearten-reframe-panel>`);
    the(panel, 'summary', 'Where this comes from').click();
    expect(wordsOf(panel)).to.match(/NSPCC.*read on 23 November 2026/);
    expect(wordsOf(panel)).to.include(
      'Last looked over on 25 November 2026. Not yet reviewed by a person.',
    );
  });

  it('lead to whom to tell, as the provider says and the panel itself says first', async () => {
    const around = await show(html`
      <hearten-provider safeguarding="/from-provider" support="/support">
        <hearten-reframe-panel pair="r03"></hearten-reframe-panel>
        <hearten-reframe-panel pair="r03" safeguarding="/own"></hearten-reframe-panel>
        <hearten-reframe-panel pair="r03" safeguarding="data:text/html,4"></hearten-reframe-panel>
        <hearten-reframe-panel voice="young-person"></hearten-reframe-panel>
      </hearten-provider>
    `);
    const targets = [...around.querySelectorAll('hearten-reframe-panel')].map((panel) =>
      all(panel, 'link').map((link) => `${link.textContent} ${link.getAttribute('href')}`),
    );
    expect(targets).to.deep.equal([
      ['Who to tell here /from-provider'],
      ['Who to tell here /own'],
      ['Who to tell here /from-provider'],
      ['Find support /support', 'Who to tell here /from-provider'],
    ]);
  });

  it('begin in the voice that a provider sets, where they have it', async () => {
    const around = await show(html`
      <hearten-provider voice="young-person">
        <hearten-reframe-panel></hearten-reframe-panel>
        <hearten-provider voice="parent">
          <hearten-reframe-panel></hearten-reframe-panel>
        </hearten-provider>
      </hearten-provider>
    `);
    const [young, other] = around.querySelectorAll('hearten-reframe-panel');
    expect(picked(young!, 'Words for')).to.equal('young people');
    expect(picked(other!, 'Words for')).to.equal('people who work with families');
    expect(warnings.all).to.deep.equal([]);
  });

  it('take in a partner’s: new ones after ours, and theirs for ours', async () => {
    const content = [
      pack('reframes', {
        settings: [{ id: 'x-river', label: 'River bank', place: 'At the river' }],
        entries: [pair({ setting: 'x-river' }), pair({ id: 'r01', seen: 'Sings in class' })],
      }),
    ];
    const around = await show(
      html`<hearten-provider .content=${content}
        ><hearten-reframe-panel></hearten-reframe-panel
      ></hearten-provider>`,
    );
    const panel = around.querySelector('hearten-reframe-panel')!;
    const seen = optionsOf(panel, list);
    expect(seen).to.have.length(31);
    expect([seen[0], seen[30]]).to.deep.equal(['Sings in class', 'Walks home along the river']);
    await pick(panel, 'Where', 'River bank');
    expect(wordsOf(panel)).to.include('At the river · what you might see');
  });

  it('leave out a partner’s without what could help or what else it could be, and name it', async () => {
    const content = [
      pack('reframes', {
        entries: [
          pair({ id: 'x-no-help', help: [] }),
          pair({ id: 'x-no-other', also: undefined }),
          pair({ id: 'x-markup', seen: '<img src=x onerror=alert(1)>' }),
          pair(),
        ],
      }),
    ];
    const around = await show(
      html`<hearten-provider .content=${content}
        ><hearten-reframe-panel></hearten-reframe-panel
      ></hearten-provider>`,
    );
    const panel = around.querySelector('hearten-reframe-panel')!;
    expect(optionsOf(panel, list)).to.have.length(31);
    expect(optionsOf(panel, list).at(-1)).to.equal('Walks home along the river');
    const told = warnings.all.map((text) => /entries\[\d\]\.\w+/.exec(text)?.[0]);
    expect(told).to.deep.equal(['entries[0].help', 'entries[1].also', 'entries[2].seen']);
  });

  it('come whole in another language or not at all: gaps are filled with whole English pairs', async () => {
    const welsh = pair({ id: 'r03', seen: 'Gadael yr ystafell', wrong: ['Herfeiddiol.'] });
    const content = [pack('reframes', { lang: 'cy', entries: [welsh] })];
    const around = await show(
      html`<hearten-provider lang="cy" .content=${content}>
        <hearten-reframe-panel pair="r03"></hearten-reframe-panel>
        <hearten-reframe-panel pair="r04"></hearten-reframe-panel>
      </hearten-provider>`,
    );
    const [first, second] = around.querySelectorAll('hearten-reframe-panel');
    const languages = (panel: Element): string[] =>
      [...panel.shadowRoot!.querySelectorAll('dd [lang], .heading [lang]')].map((each) =>
        each.getAttribute('lang')!,
      );
    expect(names(first!, 'heading')).to.deep.equal(['Gadael yr ystafell']);
    expect([...new Set(languages(first!))]).to.deep.equal(['cy']);
    expect([...new Set(languages(second!))]).to.deep.equal(['en-GB']);
  });

  it('show what is written inside until they are there, and where nobody knows them', async () => {
    const panel = await show(html`
      <hearten-reframe-panel pair="r99"><p>See our list of pairs.</p></hearten-reframe-panel>
    `);
    expect(wordsOf(panel)).to.equal('See our list of pairs.');
    (panel as ReframePanel).pair = 'r03';
    await settled();
    expect(wordsOf(panel)).not.to.include('See our list');
    expect(names(panel, 'heading')).to.deep.equal(['Leaves the room without asking']);
  });
});

describe('<hearten-reframe-panel>: what its author is told', () => {
  useLearning();
  const warnings = recordWarnings();

  it('names each thing that came and what is accepted, once', async () => {
    const bad = html`<hearten-reframe-panel
      pair="r77"
      voice="pirate"
      heading-level="9"
      safeguarding="javascript:alert(3)"
    ></hearten-reframe-panel>`;
    await show(html`<div>${bad}${bad}</div>`);
    const told = (code: string): string =>
      warnings.all.filter((text) => text.endsWith(`#${code}`)).join();
    expect(told('pair')).to.include('"r77"').and.include('r01, r02');
    expect(told('voice')).to.include('"pirate"').and.include('young-person');
    expect(told('heading-level')).to.include('"9"').and.include('1 to 6');
    expect(told('link')).to.include('"javascript:alert(3)"').and.include('https');
    expect(warnings.all).to.have.length(4);
  });

  it('goes on with all pairs where a setting is unknown, or has none in that voice', async () => {
    const around = await show(html`
      <div>
        <hearten-reframe-panel setting="moon"></hearten-reframe-panel>
        <hearten-reframe-panel setting="housing" voice="young-person"></hearten-reframe-panel>
      </div>
    `);
    const [moon, young] = around.querySelectorAll('hearten-reframe-panel');
    expect(optionsOf(moon!, list)).to.have.length(30);
    expect(optionsOf(young!, 'What people might notice')).to.have.length(8);
    expect(warnings.all.map((text) => text.includes('"moon"'))).to.deep.equal([true, false]);
  });

  it('expects pairs with x- from a pack that is still on its way', async () => {
    await show(
      html`<hearten-provider .content=${[]}
        ><hearten-reframe-panel pair="x-later"></hearten-reframe-panel
      ></hearten-provider>`,
    );
    expect(warnings.all).to.deep.equal([]);
  });

  it('keeps its fixed lines where somebody blanks their wording', async () => {
    const panel = await show<ReframePanel>(
      html`<hearten-reframe-panel
        pair="r03"
        .strings=${{ hold: '', safeguarding: ' ', shift: '' }}
      ></hearten-reframe-panel>`,
    );
    for (const line of [
      'Hold this as a question',
      'follow your safeguarding steps',
      'From “What is',
    ]) {
      expect(wordsOf(panel)).to.include(line);
    }
  });
});
