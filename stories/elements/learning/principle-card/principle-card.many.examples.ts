import type { Example } from '../../../support/example.js';

/** Cards side by side. */
const cards = (...attributes: readonly string[]): string =>
  `<div class="hearten-cards">
${attributes.map((each) => `  <hearten-principle-card ${each}></hearten-principle-card>\n`).join('')}</div>`;

export const ukCore: Example = {
  html: cards(
    'principle="culture" preset="uk-core"',
    'principle="collaboration" preset="uk-core"',
    'principle="empowerment" preset="uk-core"',
  ),
  shows: 'Named as in England’s working definition. Only the name is theirs; the words are ours.',
};

export const leeds: Example = {
  html: cards(
    'principle="trust" preset="leeds"',
    'principle="connection" preset="leeds"',
    'principle="culture" preset="leeds"',
  ),
  shows: 'Named as in Leeds, where the idea of “instead of” comes from.',
};

export const samhsa: Example = {
  html: cards(
    'principle="trust" preset="samhsa"',
    'principle="choice" preset="samhsa"',
    'principle="culture" preset="samhsa"',
  ),
  shows: 'Named as in the United States.',
};

export const scotland: Example = {
  html: cards(
    'principle="trust" preset="scotland"',
    'principle="collaboration" preset="scotland"',
    'principle="empowerment" preset="scotland"',
  ),
  shows: 'Named as in Scotland.',
};

export const wales: Example = {
  html: cards(
    'principle="safety" preset="wales"',
    'principle="trust" preset="wales"',
    'principle="empowerment" preset="wales"',
  ),
  shows: 'Named as in Wales, in English.',
};

export const digital: Example = {
  html: cards(
    'principle="digital-safety" preset="digital"',
    'principle="digital-accountability" preset="digital"',
    'principle="digital-hope" preset="digital"',
  ),
  shows:
    'Named as by Chayn. These principles have examples for digital services only, so there is no job to choose. One has no picture.',
};

export const sevenCards: Example = {
  html: cards(
    'principle="safety"',
    'principle="trust"',
    'principle="choice"',
    'principle="collaboration"',
    'principle="empowerment"',
    'principle="culture"',
    'principle="connection"',
  ),
  shows:
    'A set side by side. Names, meanings, questions and examples line up from card to card, as far as the browser can.',
};

const five = ['safety', 'trust', 'choice', 'collaboration', 'empowerment'].map(
  (id) => `principle="${id}"`,
);

export const twoHundred: Example = {
  html: cards(...Array.from({ length: 40 }, () => five).flat()),
  shows: 'Two hundred cards on one page, which share one pack.',
};
