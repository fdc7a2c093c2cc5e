import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { recommended } from './quick-exit.examples.js';

const usual = recommended.html;
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const badInput: Example = {
  html: `<p><a href="https://example.org/">Something else comes first.</a></p>
<hearten-quick-exit first id="bad-words">
  <a href="https://www.google.com/webhp" target="_blank">Leave this page</a>
</hearten-quick-exit>
<hearten-quick-exit>
  <a href="javascript:leave()">Leave this page</a>
</hearten-quick-exit>
<script type="module">
  document.querySelector('#bad-words').strings = { limits: 7, colour: 'teal' };
</script>`,
  shows:
    'A script for an address, a site that shows what was searched for in a window of its own, a first link that is not first, and words that are none. Each leads away all the same, to an empty page where there is no other, and the console names each once.',
  warns: ['destination', 'first', 'string'],
};

export const longText: Example = {
  html: `<hearten-quick-exit shortcut>
  <a href="https://www.gov.uk/bank-holidays">${longWord}</a>
  <p>${longWord}</p>
</hearten-quick-exit>`,
  shows: 'Words of sixty letters: they break, and nothing is cut off.',
};

export const rightToLeft: Example = {
  html: `<p>الأمان أولًا، وأنت من يختار متى.</p>
<hearten-quick-exit>
  <a href="https://www.gov.uk/bank-holidays">غادر هذه الصفحة</a>
</hearten-quick-exit>`,
  shows:
    'A page in Arabic: the link is the author’s own. Our words are still English, and say so to screen readers; a provider’s wording can bring others.',
};

export const narrow: Example = {
  html: usual,
  shows:
    'At 320 px the link is as wide as the window. In what 400 % zoom leaves of one it takes a single line, so that the page stays in sight.',
};

export const hostileSite: Example = {
  html: usual,
  shows:
    'On a site whose style sheet resets, shouts and floats everything. Neither the link, nor the bar, nor the limits can be styled away.',
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, quiet words and edges are in ink. To see it, use the same place in the developer tools: “Emulate CSS media feature prefers-contrast”, more.',
  emulate: { contrast: 'more' },
};

export const print: Example = {
  html: usual,
  shows: 'On paper: the link stands where it was written, and does not follow from page to page.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows:
    'With scripts off: a link, which leaves. The frame is a page of its own, with hearten.css.',
};

export const beforeTheScript: Example = {
  html: usual,
  shows: 'Before the script has come, or where it never does: a link, which leaves.',
};
