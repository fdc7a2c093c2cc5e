import { expect, html } from '@open-wc/testing';
import type { PrincipleCard } from '../../../../src/elements/learning/principle-card/principle-card.js';
import { all, names, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';
import {
  optionsOf,
  pack,
  pick,
  picked,
  principle,
  settled,
  show,
  useLearning,
} from '../learners.js';

const list = 'In practice for';
const seven = [
  'safety',
  'trust',
  'choice',
  'collaboration',
  'empowerment',
  'culture',
  'connection',
];
const card = (id: string): ReturnType<typeof html> =>
  html`<hearten-principle-card principle=${id}></hearten-principle-card>`;

describe('<hearten-principle-card>: words from the pack', () => {
  useLearning();
  const warnings = recordWarnings();

  it('fill seven cards for six jobs each, three examples to a job', async () => {
    const around = await show(html`<div class="hearten-cards">${seven.map(card)}</div>`);
    for (const each of around.children) {
      expect(optionsOf(each, list), each.outerHTML).to.have.length(6);
      for (const role of optionsOf(each, list)) {
        await pick(each, list, role);
        expect(all(all(each, 'list')[0]!, 'listitem'), role).to.have.length(3);
      }
    }
    expect(warnings.all).to.deep.equal([]);
  });

  it('have the name and what it stands instead of in one heading, at the level that is asked for', async () => {
    const around = await show(html`
      <div>
        <hearten-principle-card principle="safety"></hearten-principle-card>
        <hearten-principle-card principle="safety" heading-level="5"></hearten-principle-card>
      </div>
    `);
    const headings = [...around.children].map((each) => all(each, 'heading')[0]!);
    expect(headings.map((each) => wordsOf(each))).to.deep.equal([
      'Safety instead of threat and danger',
      'Safety instead of threat and danger',
    ]);
    expect(headings.map((each) => each.getAttribute('aria-level'))).to.deep.equal(['3', '5']);
  });

  it('begin with the job that the card says, then the provider, then the first', async () => {
    const around = await show(html`
      <div>
        ${card('safety')}
        <hearten-provider for-role="school">
          ${card('safety')}
          <hearten-principle-card principle="safety" for-role="digital"></hearten-principle-card>
        </hearten-provider>
      </div>
    `);
    const cards = [...around.querySelectorAll('hearten-principle-card')];
    expect(cards.map((each) => picked(each, list))).to.deep.equal([
      'the front line',
      'schools',
      'digital services',
    ]);
  });

  for (const [voice, words] of Object.entries({
    parent: 'You should have real choices',
    'young-person': 'Some things you can’t choose',
    'easy-read': 'being told what to do',
  })) {
    it(`speak to others in words for them: ${voice}`, async () => {
      const made = await show(
        html`<hearten-principle-card principle="choice" voice=${voice}></hearten-principle-card>`,
      );
      expect(wordsOf(made)).to.include(words).and.include('What you could ask for');
      expect(wordsOf(made)).to.include('With you, not to you or for you');
      expect(all(made, 'combobox')).to.deep.equal([]);
    });
  }

  it('speak to professionals where there are no words in a voice', async () => {
    const made = await show(
      html`<hearten-principle-card
        principle="digital-hope"
        voice="young-person"
      ></hearten-principle-card>`,
    );
    expect(wordsOf(made)).to.include('We leave people with some light.');
    expect(wordsOf(made)).to.include('In practice for digital services');
    expect(all(made, 'combobox')).to.deep.equal([]);
  });

  for (const [preset, principleId, name] of [
    ['uk-core', 'culture', 'Cultural consideration'],
    ['leeds', 'trust', 'Trust and transparency'],
    ['samhsa', 'choice', 'Empowerment, voice and choice'],
    ['scotland', 'collaboration', 'Collaboration'],
    ['wales', 'connection', 'Relationship-focused'],
    ['digital', 'digital-safety', 'Safety'],
  ] as const) {
    it(`are named as a framework does: ${preset}`, async () => {
      const made = await show(
        html`<hearten-principle-card
          principle=${principleId}
          preset=${preset}
        ></hearten-principle-card>`,
      );
      expect(names(made, 'heading')[0]).to.match(new RegExp(`^${name} instead of `));
      the(made, 'summary', 'Where this comes from').click();
      expect(all(made, 'link').length).to.be.greaterThan(0);
      expect(warnings.all).to.deep.equal([]);
    });
  }

  it('keep our name where a framework has none, and say so to who asked for it on that card', async () => {
    const around = await show(html`
      <hearten-provider preset="uk-core">
        ${card('connection')}
        <hearten-principle-card principle="connection" preset="scotland"></hearten-principle-card>
      </hearten-provider>
    `);
    for (const made of around.children)
      expect(names(made, 'heading')[0]).to.match(/^Peer support and connection/);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('"scotland"');
  });

  it('take in a partner’s: new ones, theirs for ours, and jobs of their own', async () => {
    const content = [
      pack('principles', {
        roles: [{ id: 'x-lollipop', label: 'lollipop people' }],
        entries: [
          principle(),
          principle({
            id: 'safety',
            name: 'Safe as houses',
            practice: { 'x-lollipop': ['Wave.'] },
          }),
        ],
      }),
    ];
    const around = await show(
      html`<hearten-provider .content=${content}
        >${card('x-kindness')}${card('safety')}</hearten-provider
      >`,
    );
    const [kind, safe] = around.querySelectorAll('hearten-principle-card');
    expect(names(kind!, 'heading')).to.deep.equal(['Kindness instead of being hurried']);
    expect(wordsOf(kind!)).to.include('In practice for reception, admin and liaison Bring tea.');
    expect(names(safe!, 'heading')[0]).to.match(/^Safe as houses/);
    expect(optionsOf(safe!, list)).to.include('lollipop people').and.have.length(7);
    await pick(safe!, list, 'lollipop people');
    expect(wordsOf(safe!)).to.include('Wave.');
  });

  it('name what of a partner’s is wrong by its path, and use the rest', async () => {
    const content = [
      pack('principles', {
        entries: [
          principle({ id: 'x-one', name: '<b>One</b>' }),
          principle({ id: 'made-up' }),
          principle({ id: 'x-two', voices: {} }),
          principle(),
        ],
      }),
    ];
    const around = await show(
      html`<hearten-provider .content=${content}>${card('x-kindness')}</hearten-provider>`,
    );
    expect(wordsOf(around)).to.include('We are kind.');
    expect(warnings.all.map((text) => /entries\[\d\][\w.]*/.exec(text)?.[0])).to.have.members([
      'entries[0].name',
      'entries[1].id',
      'entries[2].voices.professional',
    ]);
  });

  it('come in another language as far as there are any, and say where they don’t', async () => {
    const welsh = principle({
      id: 'safety',
      name: 'Diogelwch',
      insteadOf: 'bygythiad',
      voices: { professional: { meaning: 'Yn ddiogel.', question: 'Beth?' } },
      practice: { reception: ['Gwenwch.'] },
    });
    const content = [pack('principles', { lang: 'cy', entries: [welsh] })];
    const around = await show(html`
      <hearten-provider lang="cy" .content=${content}>
        <hearten-principle-card principle="safety" for-role="reception"></hearten-principle-card>
        <hearten-principle-card principle="safety" voice="parent"></hearten-principle-card>
      </hearten-provider>
    `);
    const [made, parent] = around.querySelectorAll('hearten-principle-card');
    const languageOf = (root: Element, words: string): string | null | undefined =>
      [...root.shadowRoot!.querySelectorAll('bdi')]
        .find((each) => each.textContent?.includes(words))
        ?.closest('[lang]')
        ?.getAttribute('lang');
    expect(languageOf(made!, 'Yn ddiogel.')).to.equal('cy');
    expect(languageOf(made!, 'Gwenwch.')).to.equal('cy');
    await pick(made!, list, 'schools');
    expect(languageOf(made!, 'Greet each child')).to.equal('en-GB');
    expect(languageOf(parent!, 'help you and your child feel safe')).to.equal('en-GB');
  });

  it('name the sources and the reviewers of what is shown, and of nothing else', async () => {
    const seen = '2026-11-20';
    const source = (title: string): object => ({ title, url: `https://${title}.example/`, seen });
    const reviewed = { reviewedOn: '2026-11-21', reviewedBy: ['Gwen'] };
    const voices = {
      professional: { meaning: 'Yn ddiogel.', question: 'Beth?' },
    };
    const entry = { id: 'safety', sources: [source('ffynhonnell')], ...reviewed, voices };
    const whole = { ...entry, practice: { reception: ['Gwenwch.'] } };
    const shown = async (changes: object): Promise<string> => {
      const content = [pack('principles', { lang: 'cy', entries: [principle(changes)] })];
      const around = await show(
        html`<hearten-provider lang="cy" .content=${content}
          ><hearten-principle-card principle="safety" for-role="reception"></hearten-principle-card
        ></hearten-provider>`,
      );
      the(around, 'summary', 'Where this comes from').click();
      return wordsOf(around);
    };
    expect(await shown(whole))
      .to.include('Reviewed by Gwen.')
      .and.not.include('Psychological');
    // The examples are ours, which nobody has reviewed.
    expect(await shown({ ...entry, practice: {} }))
      .to.include('Not yet reviewed by a person.')
      .and.include('ffynhonnell')
      .and.include('Psychological');
  });

  it('offer nothing to ask for where a partner’s voice has nothing', async () => {
    const content = [
      pack('principles', {
        entries: [
          principle({
            voices: {
              professional: { meaning: 'We are kind.', question: 'Was I kind?' },
              parent: { meaning: 'They should be kind.', question: 'Are they kind?' },
            },
          }),
        ],
      }),
    ];
    const around = await show(
      html`<hearten-provider voice="parent" .content=${content}
        >${card('x-kindness')}</hearten-provider
      >`,
    );
    expect(wordsOf(around)).to.include('They should be kind.').and.include('With you, not to you');
    expect(wordsOf(around)).not.to.include('What you could ask for');
    expect(wordsOf(around)).not.to.include('Bring tea');
  });

  it('are text, however long', async () => {
    const long = 'a sentence that goes on and on, '.repeat(80).trim();
    const content = [
      pack('principles', {
        entries: [principle({ voices: { professional: { meaning: long, question: long } } })],
      }),
    ];
    const around = await show(
      html`<hearten-provider .content=${content}>${card('x-kindness')}</hearten-provider>`,
    );
    expect(wordsOf(around).split(long)).to.have.length(3);
  });

  it('reach two hundred cards on a page', async () => {
    const around = await show(
      html`<div class="hearten-cards">
        ${Array.from({ length: 200 }, (_, index) => card(seven[index % 7]!))}
      </div>`,
    );
    const headings = [...around.children].flatMap((each) => names(each, 'heading'));
    expect(headings).to.have.length(200);
    expect(new Set(headings)).to.have.length(7);
    expect(warnings.all).to.deep.equal([]);
  });
});

describe('<hearten-principle-card>: what its author is told', () => {
  useLearning();
  const warnings = recordWarnings();

  it('names each thing that came and what is accepted, once', async () => {
    const bad = html`<hearten-principle-card
      principle="glee"
      preset="mars"
      for-role="pirate"
      voice="loud"
      heading-level="0"
    ></hearten-principle-card>`;
    await show(html`<div>${bad}${bad}</div>`);
    const told = (code: string): string =>
      warnings.all.filter((text) => text.endsWith(`#${code}`)).join();
    expect(told('principle')).to.include('"glee"').and.include('choice, collaboration');
    expect(told('preset')).to.include('"mars"').and.include('uk-core');
    expect(told('role')).to.include('"pirate"').and.include('front-line');
    expect(told('voice')).to.include('"loud"').and.include('easy-read');
    expect(told('heading-level')).to.include('"0"').and.include('1 to 6');
    expect(warnings.all).to.have.length(5);
  });

  it('shows the card all the same, with the next best', async () => {
    const made = await show<PrincipleCard>(
      html`<hearten-principle-card
        principle="trust"
        preset="venus"
        for-role="captain"
        voice="quiet"
      ></hearten-principle-card>`,
    );
    expect(names(made, 'heading')).to.deep.equal(['Trust instead of betrayal and secrecy']);
    expect(picked(made, list)).to.equal('the front line');
    made.forRole = 'school';
    await settled();
    expect(picked(made, list)).to.equal('schools');
  });
});
