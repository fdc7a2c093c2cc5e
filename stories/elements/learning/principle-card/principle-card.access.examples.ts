import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { recommended } from './principle-card.examples.js';

/** A script that sets properties of elements in an example, as a page's own module would. */
const script = (...lines: readonly string[]): string =>
  `<script type="module">
  ${lines.join('\n').replaceAll('\n', '\n  ')}
</script>`;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const twentyWords =
  'a sentence that goes on for longer than anybody would wish, as sentences in forms and tables sometimes really do, and ';
const fourHundredWords = `${twentyWords.repeat(20)}no more`;
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** What a partner in Wales might bring. A demonstration, which no translator has read yet. */
const welshPack = {
  kind: 'principles',
  id: 'x-cymraeg',
  lang: 'cy',
  version: '1',
  title: 'Egwyddorion yn Gymraeg',
  roles: [{ id: 'reception', label: 'y dderbynfa a gweinyddu' }],
  entries: [
    {
      id: 'safety',
      name: 'Diogelwch',
      insteadOf: 'bygythiad a pherygl',
      voices: {
        professional: {
          meaning:
            'Rydyn ni am i bobl deimlo’n ddiogel yn eu corff, yn eu meddwl a gyda ni. Mae’r hyn sy’n teimlo’n ddiogel yn wahanol i bawb, felly rydyn ni’n gofyn ac yn sylwi.',
          question: 'Beth yn y lle hwn, neu yn fy ffordd i, allai deimlo’n anniogel i rywun?',
        },
      },
      practice: {
        reception: [
          'Codwch eich pen, gwenwch a defnyddiwch yr enw mae’r person yn ei hoffi.',
          'Cynigiwch le tawel i aros.',
        ],
      },
      sources: [],
      reviewedOn: '2026-11-23',
      reviewedBy: [],
    },
  ],
};

const welshWords = {
  cy: {
    'principle-card': {
      insteadOf: 'yn lle {what}',
      question: 'Cwestiwn i’w gadw mewn cof',
      practiceFor: 'Yn ymarferol ar gyfer',
      withPeople: 'Gyda phobl, nid iddyn nhw nac ar eu rhan',
      whereFrom: 'O ble daw hyn',
    },
  },
};

export const welshGaps: Example = {
  html: `<hearten-provider lang="cy" id="welsh-cards">
  <hearten-principle-card principle="safety" for-role="reception"></hearten-principle-card>
  <hearten-principle-card principle="safety" voice="parent"></hearten-principle-card>
  <hearten-principle-card principle="trust"></hearten-principle-card>
</hearten-provider>
${script(
  "const provider = document.querySelector('#welsh-cards');",
  `provider.wording = ${json(welshWords)};`,
  `provider.content = [${json(welshPack)}];`,
)}`,
  shows:
    'A partner brought one principle in Welsh, in one voice and for one job, and some of the words round it. The rest is in English, and marked as English for screen readers; the console names the words round it that are missing.',
  warns: ['string'],
};

export const markupInText: Example = {
  html: `<hearten-provider id="marked-up">
  <hearten-principle-card principle="safety"></hearten-principle-card>
  <hearten-principle-card principle="trust"></hearten-principle-card>
</hearten-provider>
${script(
  `document.querySelector('#marked-up').content = [${json({
    kind: 'principles',
    id: 'x-marked-up',
    lang: 'en-GB',
    version: '1',
    title: 'One entry with tags, one without',
    entries: [
      {
        id: 'safety',
        name: '<b>Safety</b>',
        voices: {
          professional: {
            meaning: 'People feel <img src=x onerror=alert(1)> safe.',
            question: 'Who doesn’t?',
          },
        },
        sources: [],
        reviewedOn: '2026-11-23',
        reviewedBy: [],
      },
      {
        id: 'trust',
        name: 'Trust, as we say it here',
        voices: {
          professional: {
            meaning: 'Fewer than 3 promises, that is <3, and all of them kept.',
            question: 'Which one is still open?',
          },
        },
        sources: [],
        reviewedOn: '2026-11-23',
        reviewedBy: [],
      },
    ],
  })}];`,
)}`,
  shows:
    'A partner’s pack with tags in one entry: that entry is left out and named in the console, and our words stand there. The other is used.',
  warns: ['pack'],
};

export const longText: Example = {
  html: `<hearten-provider id="long-words">
  <hearten-principle-card principle="safety" for-role="reception">
    <h3>${longWord} <small>instead of ${longWord}</small></h3>
    <p>It is ${fourHundredWords}.</p>
    <p data-question>${longWord}?</p>
    <ul>
      <li>${longWord}</li>
      <li>It is ${twentyWords}no more.</li>
    </ul>
  </hearten-principle-card>
  <hearten-principle-card principle="trust" for-role="reception"></hearten-principle-card>
</hearten-provider>
${script(
  `document.querySelector('#long-words').content = [${json({
    kind: 'principles',
    id: 'x-long',
    lang: 'en-GB',
    version: '1',
    title: 'Long words',
    roles: [{ id: 'reception', label: `${longWord} and reception` }],
    entries: [
      {
        id: 'trust',
        name: longWord,
        insteadOf: longWord,
        voices: { professional: { meaning: longWord, question: `${longWord}?` } },
        practice: { reception: [longWord] },
        sources: [{ title: longWord, url: 'https://example.org/', seen: '2026-11-23' }],
        reviewedOn: '2026-11-23',
        reviewedBy: [longWord],
      },
    ],
  })}];`,
)}`,
  shows:
    'A meaning of four hundred words and words of sixty letters, the author’s and a pack’s: words break, and nothing is cut off.',
};

export const noContent: Example = {
  html: '<hearten-principle-card></hearten-principle-card>',
  shows: 'Neither an id nor words: nothing is shown, and the console says so.',
  warns: ['empty'],
};

export const badInput: Example = {
  html: `<hearten-principle-card principle="kindness" preset="brighton" for-role="caretaker" voice="grandparent" heading-level="9">
  <p>What the author wrote is shown all the same.</p>
</hearten-principle-card>
<hearten-principle-card id="bad-words" principle="culture" preset="scotland" for-role="caretaker" voice="grandparent" heading-level="9"></hearten-principle-card>
${script("document.querySelector('#bad-words').strings = { question: 7, colour: 'teal' };")}`,
  shows:
    'An unknown principle, framework, job and voice, a heading level that doesn’t exist, a principle that the framework doesn’t have, and words that are none: the calmest thing is shown, and the console names each once.',
  warns: ['principle', 'role', 'preset', 'voice', 'heading-level', 'string'],
};

export const rightToLeft: Example = {
  html: `<hearten-principle-card principle="safety" for-role="reception">
  <h3>الأمان <small>بدلًا من التهديد والخطر</small></h3>
  <p>نريد أن يشعر الناس بالأمان في أجسادهم وفي أذهانهم ومعنا. ما يبدو آمنًا يختلف من شخص إلى آخر، ولذلك نسأل ونلاحظ.</p>
  <p data-question>ما الذي قد يبدو غير آمن لشخص ما في هذا المكان، أو في طريقتي؟</p>
  <ul>
    <li>انظر إلى الناس وابتسم، واستخدم الاسم الذي يحبونه.</li>
    <li>اعرض مكانًا هادئًا للانتظار.</li>
    <li>لا تتحدث بصوت عالٍ عن أمور الناس الخاصة.</li>
  </ul>
</hearten-principle-card>
<hearten-principle-card principle="trust"></hearten-principle-card>`,
  shows:
    'A page in Arabic: everything is mirrored. The first card has the author’s own words; the second comes from our pack, which has no Arabic yet, so it stays in English and says so to screen readers.',
};

const usual = recommended.html;

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const narrow: Example = {
  html: usual,
  shows:
    'At 320 px, which is also what 400 % zoom makes of a window of 1280 px: one column, nothing to scroll sideways.',
};

export const hostileSite: Example = {
  html: usual,
  shows:
    'On a site whose style sheet resets, shouts and floats everything. What the card draws itself holds; the author’s words look as the site wants them to.',
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, quiet words and edges are in ink. To see it, use the same place in the developer tools: “Emulate CSS media feature prefers-contrast”, more.',
  emulate: { contrast: 'more' },
};

export const print: Example = {
  html: usual,
  shows:
    'On paper: the card in one piece, with the job that is chosen. To see it, print the story on its own, or use “Emulate CSS media type” in the developer tools.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows:
    'With scripts off: the author’s words in the box of the card. The frame is a page of its own, with hearten.css.',
};

export const beforeTheScript: Example = {
  html: `${usual}
<hearten-principle-card principle="trust"></hearten-principle-card>`,
  shows:
    'Before the script has come, or where it never does. The author’s words are there; a card that has only an id is an empty box until then.',
};
