import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { recommended, writtenInside } from './wording-check.examples.js';

const usual = writtenInside.html;

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const rightToLeft: Example = {
  html: `<hearten-wording-check>
  <p>“Commit” is a word of crimes: her brother <em>committed suicide</em>.</p>
</hearten-wording-check>`,
  shows:
    'From right to left. There are no words of ours in Arabic yet, so they stay in English and say so to screen readers. The rules are for English.',
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';

export const longText: Example = {
  html: `<hearten-wording-check>
  <p>${longWord} did not attend. ${'and so on, and on, '.repeat(40)}</p>
</hearten-wording-check>`,
  shows: 'Long words break, long texts wrap, nothing is cut off.',
};

export const narrow: Example = {
  html: usual,
  shows: 'At 320 px, which is also what 400 % zoom makes of a window of 1280 px.',
};

export const hostileSite: Example = {
  html: recommended.html,
  shows: 'On a site whose style sheet resets, shouts and floats everything.',
};

export const highContrast: Example = {
  html: usual,
  shows:
    'Where a reader asks for more contrast, quiet words and edges are in ink. To see it, use “Emulate CSS media feature prefers-contrast”, more, in the developer tools.',
  emulate: { contrast: 'more' },
};

export const print: Example = {
  html: usual,
  shows: 'On paper: the words and what is said of them, and nothing to press.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: recommended.html,
  shows: 'With scripts off: your heading, and the way to your own guide.',
};

export const beforeTheScript: Example = {
  html: recommended.html,
  shows: 'Before the script has come, or where it never does.',
};
