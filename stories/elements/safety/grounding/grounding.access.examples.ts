import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { recommended } from './grounding.examples.js';

const twentyWords =
  'a sentence that goes on for longer than anybody would wish, as sentences in forms and tables sometimes really do, and ';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const longText: Example = {
  html: `<hearten-grounding id="long" exercises="breath">
  <h2>${longWord}</h2>
  <p>It is ${twentyWords.repeat(5)}no more.</p>
  <ol>
    <li>${longWord}</li>
    <li>It is ${twentyWords.repeat(10)}no more.</li>
  </ol>
</hearten-grounding>
<script type="module">
  document.querySelector('#long').strings = {
    breath: '${longWord}',
    step: 'It is ${twentyWords}no more',
    move: '${longWord}',
  };
</script>`,
  shows: 'Steps of two hundred words and a word of eighty letters: words break, buttons grow.',
};

export const badInput: Example = {
  html: `<hearten-grounding id="bad-words" exercises="look jump" heading-level="9"></hearten-grounding>
<script type="module">
  document.querySelector('#bad-words').strings = { look1: 7, colour: 'teal' };
</script>`,
  shows:
    'An exercise that there is not, a heading level that doesn’t exist and words that are none: each is left out, and the console names each once.',
  warns: ['exercise', 'heading-level', 'string'],
};

export const rightToLeft: Example = {
  html: `<hearten-grounding exercises="breath">
  <h2>خذ لحظة</h2>
  <p>جرّب هذا أو اتركه. يمكنك التوقف متى شئت.</p>
  <ol>
    <li>انظر إلى خمسة أشياء تراها.</li>
    <li>أصغِ إلى ثلاثة أصوات.</li>
  </ol>
</hearten-grounding>`,
  shows:
    'A page in Arabic: everything is mirrored. Our own words have no Arabic yet, so they stay in English and say so to screen readers.',
};

export const welshWording: Example = {
  html: `<div lang="cy">
  <hearten-provider id="welsh-moment">
    <hearten-grounding exercises="feet"></hearten-grounding>
  </hearten-provider>
</div>
<script type="module">
  document.querySelector('#welsh-moment').wording = {
    cy: { grounding: { heading: 'Cymerwch funud', feet: 'Traed ar y llawr', stop: 'Stopio' } },
  };
</script>`,
  shows:
    'A partner brought some words in Welsh, which no translator has read yet. The rest is in English, and the console names all of it once.',
  warns: ['string'],
};

const usual = recommended.html;

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const narrow: Example = {
  html: usual,
  shows: 'At 320 px, which is also what 400 % zoom makes of a window of 1280 px.',
};

export const lessMotion: Example = {
  html: '<hearten-grounding exercises="breath"></hearten-grounding>',
  shows:
    'Where a reader asks for less motion there is no circle, and no button for one. To see it, use “Emulate CSS media feature prefers-reduced-motion” in the developer tools.',
  emulate: { reducedMotion: 'reduce' },
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, edges are in ink. To see it, use “Emulate CSS media feature prefers-contrast”, more.',
  emulate: { contrast: 'more' },
};

export const hostileSite: Example = {
  html: '<hearten-grounding></hearten-grounding>',
  shows: 'On a site whose style sheet resets, shouts and floats everything.',
};

export const print: Example = {
  html: '<hearten-grounding></hearten-grounding>',
  shows: 'On paper: every step of every exercise, and no buttons.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows: 'With scripts off: the author’s list, in the box of the element.',
};

export const beforeTheScript: Example = {
  html: usual,
  shows: 'Before the script has come: the same list, with room for the button.',
};
