/** What a principle card is measured beside, as in gates.mjs. Cards are only ever counted in thousands. */
import { CARD } from './words.mjs';

const { name, meaning, question, practice } = CARD;
const words = name + meaning + question + practice;

/** In the author's own words, so that nothing is fetched for it. */
const card = (tag) => (id) => `<${tag} class="subject" id="${id}">${words}</${tag}>`;

const headed = (tag) => (id) =>
  `<${tag} class="subject" id="${id}"><div slot="header">${name}</div>${meaning}${question}${practice}</${tag}>`;

const panel = (part) => `(root) =>
  (root.shadowRoot?.querySelector('${part}')?.getClientRects().length ?? 0) > 0`;

/** A slot has no box of its own. */
const hasSlot = `(root) =>
  Boolean(root.shadowRoot?.querySelector('slot')) && root.getClientRects().length > 0`;

export const CARDS = {
  native: {
    name: 'plain `<article>`',
    markup: card('article'),
    stands: '(root) => root.getClientRects().length > 0',
  },
  element: {
    isOurs: true,
    name: '**hearten** card',
    styles: ['hearten/hearten.css'],
    scripts: [{ module: 'hearten/elements/principle-card.js' }],
    markup: card('hearten-principle-card'),
    stands: panel('[part=panel]'),
  },
  written: {
    name: 'hand-written element, equal markup',
    styles: ['built/written.css'],
    scripts: [{ module: 'built/written-card.js' }],
    markup: card('written-card'),
    stands: panel('[part=panel]'),
  },
  lit: {
    name: 'minimal Lit element',
    scripts: [{ module: 'built/lit-card.js' }],
    markup: card('lit-card'),
    stands: hasSlot,
  },
  shoelace: {
    name: 'Shoelace card',
    styles: ['built/shoelace.css'],
    scripts: [{ module: 'built/shoelace-card.js' }],
    markup: headed('sl-card'),
    stands: panel('[part=base]'),
  },
  awesome: {
    name: 'Web Awesome card',
    styles: ['built/webawesome.css'],
    scripts: [{ module: 'built/webawesome-card.js' }],
    markup: headed('wa-card'),
    stands: hasSlot,
  },
};
