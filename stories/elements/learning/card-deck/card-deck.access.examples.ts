import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { moments, oneAtATime, principles, recommended } from './card-deck.examples.js';

const usual = moments.html;

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const rightToLeft: Example = {
  html: '<hearten-card-deck set="moments" layout="one"><p>لحظات</p></hearten-card-deck>',
  shows:
    'From right to left: the next card is on the left. There are no words of ours in Arabic yet, so they stay in English and say so to screen readers.',
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';

export const longText: Example = {
  html: oneAtATime.html
    .replace('A name', longWord)
    .replace('We ask what', `${longWord} ${'and so on, and on, '.repeat(40)}`),
  shows: 'Long words break, long texts wrap, nothing is cut off.',
};

export const narrow: Example = {
  html: usual,
  shows: 'At 320 px, which is also what 400 % zoom makes of a window of 1280 px.',
};

export const hostileSite: Example = {
  html: usual,
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
  shows: 'On paper: all cards, two beside each other, and nothing to press.',
  emulate: { media: 'print' },
};

export const printPrinciples: Example = {
  html: principles.html,
  shows: 'Principles on paper, for the job that was chosen.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: recommended.html,
  shows: 'With scripts off: all the author’s words, below each other.',
};

export const beforeTheScript: Example = {
  html: recommended.html,
  shows: 'Before the script has come, or where it never does.',
};
