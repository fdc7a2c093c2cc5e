import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { welsh } from '../../../context/provider/wording.cy.js';
import { recommended } from './content-gate.examples.js';

const twentyWords =
  'a sentence that goes on for longer than anybody would wish, as sentences in forms and tables sometimes really do, and ';
const twoHundredWords = twentyWords.repeat(10);

export const rightToLeft: Example = {
  html: `<hearten-content-gate topics="family-separation" depth="discuss">
  <h2>قبل أن تتابع</h2>
  <p>يتحدث هذا الجزء عن أطفال ابتعدوا عن أسرهم.</p>
  <p>هل أتيت من أجلك أو من أجل شخص آخر؟ <a href="/support">ابحث عن دعم</a></p>
  <details>
    <summary>تابع القراءة</summary>
    <p>قد يشتاق الطفل إلى بيته ويشعر بالأمان هنا في الوقت نفسه.</p>
    <details data-depth="describe">
      <summary>مقطع فيه تفاصيل أكثر</summary>
      <p>احتفظ بحقيبته قرب الباب أسابيع، ثم طلب رفًّا لكتبه.</p>
    </details>
  </details>
</hearten-content-gate>`,
  shows:
    'A page in Arabic: everything is mirrored, and the partner’s own words stand for ours. The topics have no Arabic label yet, so they stay in English and say so to screen readers. The console names the words that are still missing.',
  warns: ['string'],
};

export const welshWording: Example = {
  html: `<div lang="cy">
  <hearten-provider id="welsh">
    <hearten-content-gate topics="bereavement" depth="mention" support="/cymorth">
      <details>
        <summary>Darllen ymlaen</summary>
        <p>Ar ôl colli rhywun gall pobl chwerthin a chrio ar yr un diwrnod.</p>
      </details>
    </hearten-content-gate>
  </hearten-provider>
</div>
<script type="module">
  document.querySelector('#welsh').wording = ${JSON.stringify({ cy: welsh }, null, 2).replaceAll('\n', '\n  ')};
</script>`,
  shows:
    'A partner brought some words in Welsh. What they left out is in English, and the console names all of it once.',
  warns: ['string'],
};

export const longText: Example = {
  html: `<hearten-content-gate id="long" topics="abuse-child abuse-domestic institutional-harm medical-procedures parent-difficulty poverty-homeless media-sensory" depth="describe" next="#after-long" audience="${twentyWords}no more" support="/support">
  <details>
    <summary>${twoHundredWords}no more</summary>
    <p>https://example.org/Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</p>
    <details data-depth="describe">
      <summary>${twoHundredWords}no more</summary>
      <p>The passage.</p>
    </details>
  </details>
</hearten-content-gate>
<h2 id="after-long">${twoHundredWords}no more</h2>
<script type="module">
  document.querySelector('#long').strings = {
    all: '${twoHundredWords}no more',
    closed: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  };
</script>`,
  shows:
    'Labels of two hundred words, and a word of eighty letters: tiles grow together, words break, nothing is cut off.',
};

export const noContent: Example = {
  html: '<hearten-content-gate topics="death" depth="mention"></hearten-content-gate>',
  shows:
    'Nothing inside: the note says what it can, there is no choice to make, and the console says what is missing.',
  warns: ['empty'],
};

export const badInput: Example = {
  html: `<hearten-content-gate topics="death sadness" depth="graphic" mode="strict" heading-level="9" next="#nowhere" support="javascript:alert(1)">
  <details>
    <summary>Read on</summary>
    <p>The part is held all the same.</p>
  </details>
</hearten-content-gate>`,
  shows:
    'An unknown topic, depth and mode, a heading level that doesn’t exist, a link to nowhere and one that is not safe: each is left out, and the console names each once.',
  warns: ['topic', 'depth', 'mode', 'link', 'heading-level'],
};

export const badShape: Example = {
  html: `<hearten-content-gate topics="death" depth="mention">
  <h2>Two parts, and one without a name</h2>
  <details>
    <summary>Read on</summary>
    <p>The first part.</p>
  </details>
  <details>
    <p>The second part, without a summary.</p>
  </details>
</hearten-content-gate>
<hearten-content-gate topics="death" depth="mention">
  <h2>A gate within a gate</h2>
  <details>
    <summary>Read on</summary>
    <hearten-content-gate topics="bereavement" depth="mention">
      <h3>The one inside</h3>
      <details>
        <summary>Read on</summary>
        <p>The part inside.</p>
      </details>
    </hearten-content-gate>
  </details>
</hearten-content-gate>
<hearten-content-gate topics="death" depth="mention">
  <p>Plain children, which are held only once the script has run.</p>
</hearten-content-gate>`,
  shows:
    'Two parts, a missing summary, a gate within a gate, plain children: nothing is lost or shown early, and the console says how to put it right.',
  warns: ['parts', 'summary', 'nested', 'plain'],
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
    'On a site whose style sheet resets, shouts and floats everything. What the gate draws itself holds; the author’s words look as the site wants them to.',
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, edges and notes are in ink. To see it, use the same place in the developer tools: “Emulate CSS media feature prefers-contrast”, more.',
  emulate: { contrast: 'more' },
};

export const print: Example = {
  html: usual,
  shows:
    'On paper: the note, its facts and one line that says the part was closed. To see it, print the story on its own, or use “Emulate CSS media type” in the developer tools.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows:
    'With scripts off: the note, and a <details> that its reader opens. The frame is a page of its own, with hearten.css.',
};

export const beforeTheScript: Example = {
  html: usual.replace('<details>', '<details open>'),
  shows:
    'Before the script has come, or where it never does. The part stays out of sight even if the browser opens it, as it does for a link into the part; after six seconds the reader’s own press counts.',
};
