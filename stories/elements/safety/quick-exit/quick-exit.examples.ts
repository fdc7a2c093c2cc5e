import type { Example } from '../../../support/example.js';

const away = 'https://www.gov.uk/bank-holidays';

const link = `<a href="${away}" rel="nofollow noreferrer">Leave this page</a>`;

const exit = (attributes = '', inside = link): string =>
  `<hearten-quick-exit${attributes && ` ${attributes}`}>
  ${inside}
</hearten-quick-exit>`;

const words = `<p>Planning a move takes time, and you choose how fast.</p>`;

export const recommended: Example = {
  html: `${words}
${exit()}`,
  shows:
    'The form to use: one link. It goes at the end of the page, and stays at the foot of the window while the page is longer.',
};

export const pageTop: Example = {
  html: `${exit('first')}
${words}
${exit()}`,
  shows:
    'With the second link, which stands first in the page and is seen when it has the focus: the first press of Tab leads to it. To see it, press Tab.',
};

export const loud: Example = {
  html: exit('loud'),
  shows:
    'Red, for pages where being found fast matters more than not being noticed over a shoulder. Ask people who would use it.',
};

export const unfolded: Example = {
  html: exit(),
  shows:
    'After “What this can’t hide” was pressed: the limits, what a press does, and the practice.',
};

export const practised: Example = {
  html: exit(),
  shows:
    'After “Practise: stay on this page”: what would go and what would still show, read from the page at that moment. Nothing was left, covered or deleted.',
};

export const shortcut: Example = {
  html: exit('shortcut'),
  shows:
    'With the Shift key, which the site has turned on. Readers can turn it off, for as long as the page is open.',
};

export const returnable: Example = {
  html: exit('returnable'),
  shows:
    'The back button leads here again. The page is closed then, and opens when the reader asks for it.',
};

export const moreToSay: Example = {
  html: exit(
    '',
    `${link}
  <p>School computers keep a list of pages, too. <a href="#support">Ask us</a>, and we will tell you how long.</p>`,
  ),
  shows: 'With something of the author’s own, which stands with the limits.',
};

export const noDestination: Example = {
  html: exit('', '<p>Words of the author.</p>'),
  shows:
    'Without a link: the element brings one of its own, which leads to an empty page, and the console says so.',
  warns: ['destination'],
};
