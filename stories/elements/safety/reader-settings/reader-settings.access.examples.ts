import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { recommended, withGate } from './reader-settings.examples.js';
import { arabic } from './reader-settings.wording.ar.js';

export const rightToLeft: Example = {
  html: `<hearten-provider id="arabic-settings">
  <hearten-reader-settings topics="family-separation">
    <h2>إعداداتك</h2>
    <p>بعض أجزاء هذا الموقع تتناول أمورًا قد تصعب قراءتها، وتسألك قبل أن تُفتح.</p>
  </hearten-reader-settings>
</hearten-provider>
<script type="module">
  const provider = document.querySelector('#arabic-settings');
  provider.wording = ${JSON.stringify({ ar: arabic }, null, 2).replaceAll('\n', '\n  ')};
</script>`,
  shows:
    'A page in Arabic: everything is mirrored, and the partner’s own words stand for ours. The topics have no Arabic label yet, so they stay in English and say so to screen readers.',
};

const twentyWords =
  'a sentence that goes on for longer than anybody would wish, as sentences in forms and tables sometimes really do, and ';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';

export const longText: Example = {
  html: `<hearten-reader-settings id="long-settings" topics="racism">
  <h2>${longWord}, ${twentyWords}no more</h2>
  <p>${twentyWords.repeat(10)}no more.</p>
</hearten-reader-settings>
<script type="module">
  document.querySelector('#long-settings').strings = {
    show: '${twentyWords}no more',
    device: '${longWord}',
    deviceNote: '${twentyWords.repeat(10)}no more.',
    erase: '${twentyWords}no more',
  };
</script>`,
  shows:
    'Names of twenty words, a note of two hundred, and words of sixty letters: words break, nothing is cut off but the end of what is picked in a list, which the list itself shows whole.',
};

export const badInput: Example = {
  html: `<hearten-reader-settings topics="death sadness" heading-level="9">
  <p>What you say here counts on every page.</p>
</hearten-reader-settings>`,
  shows:
    'A topic that nobody knows and a heading level that doesn’t exist: the topic is left out, and the console names both once.',
  warns: ['topic', 'heading-level'],
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
    'On a site whose style sheet resets, shouts and floats everything. What the settings draw themselves holds; the author’s words look as the site wants them to.',
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, quiet words and edges are in ink. To see it, use the same place in the developer tools: “Emulate CSS media feature prefers-contrast”, more.',
  emulate: { contrast: 'more' },
};

export const print: Example = {
  html: withGate.html,
  shows:
    'On paper: what the tools of the page keep, send and hide, and nothing of what a reader chose. To see it, print the story on its own, or use “Emulate CSS media type” in the developer tools.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows:
    'With scripts off: the author’s words. Nothing can be chosen, and nothing is kept; each part of the site still asks before it opens.',
};

export const beforeTheScript: Example = {
  html: usual,
  shows: 'Before the script has come, or where it never does: the author’s words, in their box.',
};
