import type { Example } from '../../../support/example.js';

const script = (id: string, ...lines: readonly string[]): string =>
  `<script type="module">
  const provider = document.querySelector('#${id}');
  ${lines.join('\n').replaceAll('\n', '\n  ')}
</script>`;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const shift = `
  <p>From “What is wrong with you?” to “What happened to you?”</p>`;

const coat = `
  <h3>Keeps a coat on indoors, all day</h3>
  <dl>
    <div>
      <dt>What’s wrong?</dt>
      <dd>“Defiant.” “Making a point.”</dd>
      <dd>A label, not the whole story.</dd>
    </div>
    <div>
      <dt>What may have happened?</dt>
      <dd>A coat may feel like something safe between this child and the room.</dd>
      <dd>Being ready to leave could matter more than being cool.</dd>
    </div>
    <div>
      <dt>It could also be</dt>
      <dd>Being cold, or clothes underneath that don’t fit.</dd>
      <dd>Cloth that itches, or coats that go missing from the pegs.</dd>
    </div>
    <div>
      <dt>What’s strong?</dt>
      <dd>Has found a way to stay in the room.</dd>
    </div>
    <div>
      <dt>What could help</dt>
      <dd>Say once, quietly, that the coat is fine in here.</dd>
      <dd>Where it has to come off, as near a flame, say so beforehand and offer another layer.</dd>
      <dd>If a child often has no warm clothes, tell your safeguarding lead.</dd>
    </div>
  </dl>`;

const foot = `
  <p>Hold this as a question in your own mind. You don’t need to ask what happened, and nobody needs to tell you. You may never know, and that is all right.</p>
  <p>If someone may be at risk of harm, follow your safeguarding steps. <a href="/safeguarding">Who to tell in Thornbeck</a></p>`;

export const recommended: Example = {
  html: `<hearten-reframe-panel>${shift}${coat}${foot}
</hearten-reframe-panel>`,
  shows:
    'The form to use. All of it is the author’s own HTML, whole without us; the element lays it out, and adds the lines at its head and foot where the author left them out.',
};

type Group = readonly [heading: string, ...words: readonly string[]];

const waiting: readonly Group[] = [
  ['What’s wrong?', '“Awkward.”'],
  [
    'What may have happened?',
    'Seeing the way out may feel safer than a chair.',
    'A full room could feel like too much.',
  ],
  ['It could also be', 'A bad back, a bus to catch, or not hearing names from further in.'],
  ['What’s strong?', 'Came, and is waiting.'],
  ['What could help', 'Say how long it will be.', 'Offer a seat by the door.'],
];

const terms = ([heading, ...words]: Group, indent: string): string =>
  [`<dt>${heading}</dt>`, ...words.map((each) => `<dd>${each}</dd>`)]
    .map((line) => `\n${indent}${line}`)
    .join('');

const boxed = (group: Group): string => `
    <div>${terms(group, '      ')}
    </div>`;

const seen = 'Stands by the door of the waiting room';

export const shortForm: Example = {
  html: `<hearten-reframe-panel>
  <h3>${seen}</h3>
  <dl>${waiting.map(boxed).join('')}
  </dl>
</hearten-reframe-panel>`,
  shows: 'A heading and the five groups: the lines above and below come from the element.',
};

export const bareList: Example = {
  html: `<hearten-reframe-panel>
  <h3>${seen}</h3>
  <dl>${waiting.map((group) => terms(group, '    ')).join('')}
  </dl>
</hearten-reframe-panel>`,
  shows:
    'Without a <div> round each group, as some editors write a list: whole and in order, but one below the other, and in no colours.',
};

export const seenFirst: Example = {
  html: `<hearten-reframe-panel>
  <dl>${[['What you might see', `${seen}, for the whole wait.`] as const, ...waiting].map(boxed).join('')}
  </dl>
</hearten-reframe-panel>`,
  shows: 'Six groups, with what was seen as the first of them instead of a heading.',
};

const leavesTheRoom = `
  <h3>Leaves the room without asking</h3>
  <dl>
    <div>
      <dt>What’s wrong?</dt>
      <dd>“Defiant.” “Truanting.”</dd>
      <dd>A label, not the whole story.</dd>
    </div>
    <div>
      <dt>What may have happened?</dt>
      <dd>Getting out may once have been the safe thing to do.</dd>
      <dd>Something in the room could feel like too much.</dd>
    </div>
    <div>
      <dt>It could also be</dt>
      <dd>Needing the toilet, noise, or bullying in that room.</dd>
    </div>
    <div>
      <dt>What’s strong?</dt>
      <dd>May know when it is too much, and tries to manage it.</dd>
    </div>
    <div>
      <dt>What could help</dt>
      <dd>Agree an exit plan and a safe place together.</dd>
      <dd>Go and find them, don’t chase.</dd>
    </div>
  </dl>`;

export const writtenOut: Example = {
  html: `<hearten-reframe-panel pair="r03">${shift}${leavesTheRoom}${foot}
</hearten-reframe-panel>`,
  shows:
    'A pair of ours, written out in the page. The id adds what only our pack knows: where the words come from, and a link to the pair.',
};

const fixed = (pair: string, more = ''): string =>
  `<hearten-reframe-panel pair="${pair}"${more}></hearten-reframe-panel>`;

export const fromThePack: Example = {
  html: fixed('r03'),
  shows: 'One pair from the pack. Without script the page shows nothing here.',
};

const everything = '<hearten-reframe-panel></hearten-reframe-panel>';

export const allPairs: Example = {
  html: everything,
  shows: 'All pairs to look through: by setting, by whom the words are for, and by what was seen.',
};

export const narrowedDown: Example = {
  html: everything,
  shows: 'After the reader has picked “Housing”: three pairs are left, and “Anywhere” undoes it.',
};

const oneSchool = '<hearten-reframe-panel setting="school"></hearten-reframe-panel>';

export const oneSetting: Example = {
  html: oneSchool,
  shows: 'The author has chosen the setting, so the reader is not asked.',
};

export const nextPair: Example = {
  html: oneSchool,
  shows: 'After “Next”: the line beside the buttons says where one is, aloud too.',
};

export const keyboardFocus: Example = {
  html: oneSchool,
  shows: 'The focus on “Next”: three pixels of ink, clear of the edge.',
};

export const youngPerson: Example = {
  html: `<hearten-provider support="/support" safeguarding="/safeguarding">
  <hearten-reframe-panel voice="young-person"></hearten-reframe-panel>
</hearten-provider>`,
  shows:
    'Words for young people, about themselves. The lines below are theirs too, with the way to support from the provider round it.',
};

export const oneAtATime: Example = {
  html: fixed('r03'),
  shows:
    'Where there is room for one reading only, it begins with what may have happened. What else it could be, what could help and the lines below are always there.',
};

export const readWrong: Example = {
  html: fixed('r03'),
  shows:
    'The same after “What’s wrong?”: the label is still not alone, what else it could be and what could help stand under it.',
};

export const readStrong: Example = {
  html: fixed('r03'),
  shows: 'The same after “What’s strong?”.',
};

export const whereFrom: Example = {
  html: fixed('r11'),
  shows:
    'After “Where this comes from”: each source with the day it was read, when the words were last looked over, and that no one has reviewed them yet.',
};

export const linkCopied: Example = {
  html: fixed('r03'),
  shows:
    'After “Copy a link to this”. The link holds the address of the page and the id of the pair.',
};

export const linkByHand: Example = {
  html: fixed('r03'),
  shows: 'The same where the browser refuses: the link is there to be copied by hand.',
};

export const linked: Example = {
  html: `<p><a href="#reframe-r14">Shouts at the reception desk</a></p>
<hearten-reframe-panel setting="health"></hearten-reframe-panel>`,
  shows: 'A link leads to a pair: the panel shows it, and the focus is at what was seen.',
};

export const inProvider: Example = {
  html: `<hearten-provider support="/support" safeguarding="/safeguarding">
  ${fixed('r22')}
  ${fixed('y2')}
</hearten-provider>`,
  shows:
    'A provider says once, for every panel inside it, whom to tell and where support is. Only words for young people offer support: the others are about somebody else.',
};

/** A partner’s pack but for its entries. */
const thornbeck = {
  kind: 'reframes',
  id: 'x-thornbeck-reframes',
  lang: 'en-GB',
  version: '1',
  title: 'Ways of seeing it, from the Thornbeck practice hub',
};

const looked = { sources: [], reviewedOn: '2026-11-23', reviewedBy: ['Thornbeck library staff'] };

const ownLeaves = {
  id: 'r03',
  setting: 'school',
  seen: 'Walks out of the lesson',
  wrong: ['Defiant.'],
  may: ['Getting out may have helped before.', 'The noise could be too much.'],
  also: ['Needing the toilet, or a hearing aid that whistles.'],
  strong: ['Knows when it is too much.'],
  help: ['Agree a card that means “five minutes”.', 'Go and find them, don’t chase.'],
  ...looked,
};

export const partnerPack: Example = {
  html: `<hearten-provider id="own-pairs" safeguarding="/safeguarding">
  ${everything}
  ${fixed('r03')}
</hearten-provider>
${script(
  'own-pairs',
  `provider.content = [${json({
    ...thornbeck,
    settings: [{ id: 'x-library', label: 'Library', place: 'In the library' }],
    entries: [
      {
        id: 'x-until-closing',
        setting: 'x-library',
        seen: 'Stays until closing, most days, and borrows nothing',
        wrong: ['Loitering.'],
        may: [
          'This may be the one place today that is warm and asks for nothing.',
          'Home could be crowded, or not feel safe.',
        ],
        also: ['Waiting for a lift, looking for work, or just liking it here.'],
        strong: ['Knows a good place, and keeps to its rules.'],
        help: [
          'Say hello, and let that be enough.',
          'Put what is free this week where anyone can see it.',
        ],
        ...looked,
      },
      ownLeaves,
    ],
  })}];`,
)}`,
  shows:
    'A partner’s pack brings a pair and a setting of their own, and their words for one of ours. The first panel is narrowed down to their setting; the second shows what was ours.',
};

/** Some words that a partner in Wales might bring: a demonstration, which no translator has read yet. */
const welshWords = {
  shift: 'O “Beth sy’n bod arnat ti?” i “Beth ddigwyddodd i ti?”',
  seenAt: '{place} · beth allech chi ei weld',
  wrong: 'Beth sydd o’i le?',
  label: 'Label, nid y stori gyfan.',
  may: 'Beth allai fod wedi digwydd?',
  also: 'Gallai hefyd fod yn',
  strong: 'Beth sy’n gryf?',
  help: 'Beth allai helpu',
  hold: 'Cadwch hyn fel cwestiwn yn eich meddwl eich hun. Does dim angen i chi ofyn beth ddigwyddodd, a does dim angen i neb ddweud wrthych chi. Efallai na fyddwch chi byth yn gwybod, ac mae hynny’n iawn.',
  safeguarding: 'Os gallai rhywun fod mewn perygl o niwed, dilynwch eich camau diogelu.',
};

const welshLeaves = {
  id: 'r03',
  setting: 'school',
  seen: 'Gadael yr ystafell heb ofyn',
  wrong: ['Herfeiddiol.', 'Triwant.'],
  may: [
    'Efallai mai mynd allan oedd y peth diogel i’w wneud ar un adeg.',
    'Gallai rhywbeth yn yr ystafell deimlo’n ormod.',
  ],
  also: ['Angen y tŷ bach, sŵn, neu fwlio yn yr ystafell honno.'],
  strong: ['Yn gwybod pan fydd pethau’n ormod, ac yn ceisio ymdopi.'],
  help: ['Cytunwch ar gynllun gadael a lle diogel gyda’ch gilydd.', 'Ewch i chwilio, heb ruthro.'],
  ...looked,
  reviewedBy: [],
};

export const welshGaps: Example = {
  html: `<hearten-provider id="welsh-pairs" lang="cy">
  ${fixed('r03')}
  ${fixed('r04')}
</hearten-provider>
${script(
  'welsh-pairs',
  `provider.content = [${json({
    ...thornbeck,
    id: 'x-thornbeck-cy',
    lang: 'cy',
    settings: [{ id: 'school', label: 'Ysgol', place: 'Yn yr ysgol' }],
    entries: [welshLeaves],
  })}];`,
  `provider.wording = ${json({ cy: { 'reframe-panel': welshWords } })};`,
)}`,
  shows:
    'A pack in Welsh with one pair. That pair comes whole in Welsh; the other, which nobody has translated, comes whole in English, and says so to screen readers. The console names the interface words that are still missing.',
  warns: ['string'],
};

export const fallback: Example = {
  html: `<hearten-reframe-panel pair="r03">
  <p>More than one way of seeing “Leaves the room without asking” is in <a href="/practice-hub/printed">our printed set</a>.</p>
</hearten-reframe-panel>`,
  shows:
    'Until the words from the pack are there, and where they can’t be had: what the author wrote inside. The frame is a page that our script has not reached.',
};

export const brokenPair: Example = {
  html: `<p>A panel stands here, whose pair lacks “It could also be”.</p>
<hearten-reframe-panel>
  <h3>${seen}</h3>
  <dl>${waiting
    .filter(([heading]) => heading !== 'It could also be')
    .map(boxed)
    .join('')}
  </dl>
</hearten-reframe-panel>
<p>The page goes on.</p>`,
  shows:
    'A pair without “It could also be” would only guess, so nothing of it is shown, and the console says what is missing.',
  warns: ['pair'],
};

export const brokenPack: Example = {
  html: `<hearten-provider id="broken-pairs">
  ${fixed('r03')}
  ${fixed('r04')}
</hearten-provider>
${script(
  'broken-pairs',
  `provider.content = [${json({
    ...thornbeck,
    entries: [
      { ...ownLeaves, id: 'r04', seen: 'Looks away', help: [] },
      { ...ownLeaves, id: 'x-no-other', also: undefined },
      ownLeaves,
    ],
  })}];`,
)}`,
  shows:
    'A pack with a pair that has no help and one that says nothing of what else it could be: both are left out and named in the console, and the third is used. The second panel has our words, since theirs are not whole.',
  warns: ['pack'],
};

export const badInput: Example = {
  html: `<hearten-reframe-panel pair="r99" safeguarding="javascript:alert(1)">
  <p>What is written inside stands for a pair that nobody knows.</p>
</hearten-reframe-panel>
${fixed('r03', ' setting="moon" voice="pirate" heading-level="9"')}`,
  shows:
    'An unknown pair, setting and voice, a heading level that doesn’t exist and a link that is not safe: each is left out, and the console names each once.',
  warns: ['pair', 'setting', 'voice', 'heading-level', 'link'],
};
