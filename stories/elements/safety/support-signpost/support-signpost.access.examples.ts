import { accessModes } from '../../../support/access-modes.js';
import type { Example } from '../../../support/example.js';
import { authored, recommended } from './support-signpost.examples.js';

const usual = recommended.html;

export const { dark, wideTextSpacing, forcedColours } = accessModes(usual);

export const rightToLeft: Example = {
  html: `<hearten-support-signpost nations="england">
  <h2>من يمكنه المساعدة</h2>
  <ul><li>إذا كانت حياة شخص ما في خطر، <a href="tel:999">اتصل بالرقم 999</a>.</li></ul>
</hearten-support-signpost>`,
  shows:
    'A page in Arabic: everything is mirrored. Our routes have no Arabic yet, so they stay in English and say so to screen readers.',
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauamt';

export const longText: Example = {
  html: authored.html
    .replace('Who can help', longWord)
    .replace('Samaritans', `${longWord} ${'and so on, and on, '.repeat(40)}`),
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
  shows: 'On paper: a card to take along, with every number and what happens when you ring.',
  emulate: { media: 'print' },
};

export const noScript: Example = {
  html: usual,
  shows: 'With scripts off: the author’s own list, whose links ring and write all the same.',
};

export const beforeTheScript: Example = {
  html: usual,
  shows: 'Before the script has come, or where it never does.',
};
