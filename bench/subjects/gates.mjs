/**
 * What a content gate is measured beside. To add a peer: a row here and, where it is bundled, its code in
 * `code/`. `stands` looks at the element `root` in the page: it is whole, and can be used.
 */
import { NOTE, PART, PASSAGE } from './words.mjs';

const section = (id, inner) => `<section class="subject" id="${id}">${NOTE}${inner}</section>`;
const part = PART + PASSAGE;

const native = (id) => section(id, `<details><summary>Read on</summary>${part}</details>`);

/** The snippet that our documentation recommends. */
const gate = (tag) => (id) =>
  `<${tag} class="subject" id="${id}" topics="abuse-child family-separation" depth="describe">${NOTE}
  <details><summary>Read on</summary>${part}</details></${tag}>`;

const heading = (tag, attribute) => (id) =>
  section(id, `<${tag} ${attribute}="Read on">${part}</${tag}>`);

const accordion = (id) =>
  section(
    id,
    `<div class="govuk-accordion" data-module="govuk-accordion" id="accordion-${id}"><div class="govuk-accordion__section">
    <div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">
      <span class="govuk-accordion__section-button" id="heading-${id}">Read on</span></h2></div>
    <div id="content-${id}" class="govuk-accordion__section-content">${part}</div></div></div>`,
  );

const hasBox = (selector, within = '') => `(root) => {
  const host = ${within ? `root.querySelector('${within}')` : 'root'};
  const button = (host?.shadowRoot ?? host)?.querySelector('${selector}');
  return Boolean(button) && button.getClientRects().length > 0;
}`;

const inShadow = (selector, within = '') => `(root) => {
  const host = ${within ? `root.querySelector('${within}')` : 'root'};
  return (host.shadowRoot?.querySelector('${selector}')?.getClientRects().length ?? 0) > 0;
}`;

const ours = {
  isOurs: true,
  styles: ['hearten/hearten.css'],
  markup: gate('hearten-content-gate'),
  stands: inShadow('[part=choice] button'),
  /** Its second half has come too: it then tells the other elements of its page about itself. */
  isWhole: `() => (globalThis[Symbol.for('hearten:page/1')]?.members.size ?? 0) > 0`,
  opens: '[part=choice] button',
};

export const GATES = {
  native: {
    name: 'plain `<details>`',
    markup: native,
    stands: hasBox('summary'),
    opens: 'summary',
  },
  loader: {
    ...ours,
    name: '**hearten**, loader',
    scripts: [{ module: 'hearten/hearten.js' }],
  },
  element: {
    ...ours,
    name: '**hearten**, single element',
    scripts: [{ module: 'hearten/elements/content-gate.js' }],
  },
  all: {
    ...ours,
    name: '**hearten**, single file',
    scripts: [{ classic: 'hearten/hearten.all.js' }],
  },
  written: {
    name: 'hand-written element, equal markup',
    styles: ['built/written.css'],
    scripts: [{ module: 'built/written-gate.js' }],
    markup: gate('written-gate'),
    stands: inShadow('[part=choice] button'),
    opens: '[part=choice] button',
  },
  lit: {
    name: 'minimal Lit element',
    scripts: [{ module: 'built/lit-details.js' }],
    markup: heading('lit-details', 'summary'),
    stands: inShadow('summary', 'lit-details'),
    opens: 'summary',
    within: 'lit-details',
  },
  shoelace: {
    name: 'Shoelace details, bundled',
    styles: ['built/shoelace.css'],
    scripts: [{ module: 'built/shoelace-details.js' }],
    markup: heading('sl-details', 'summary'),
    stands: inShadow('summary', 'sl-details'),
    opens: 'summary',
    within: 'sl-details',
  },
  shoelaceAuto: {
    name: 'Shoelace details, autoloader',
    styles: ['shoelace/themes/light.css'],
    scripts: [{ module: 'shoelace/shoelace-autoloader.js' }],
    markup: heading('sl-details', 'summary'),
    stands: inShadow('summary', 'sl-details'),
  },
  awesome: {
    name: 'Web Awesome details, bundled',
    styles: ['built/webawesome.css'],
    scripts: [{ module: 'built/webawesome-details.js' }],
    markup: heading('wa-details', 'summary'),
    stands: inShadow('summary', 'wa-details'),
    opens: 'summary',
    within: 'wa-details',
  },
  awesomeAuto: {
    name: 'Web Awesome details, autoloader',
    styles: ['webawesome/styles/webawesome.css'],
    scripts: [{ module: 'webawesome/webawesome.loader.js' }],
    markup: heading('wa-details', 'summary'),
    stands: inShadow('summary', 'wa-details'),
  },
  govuk: {
    name: 'GOV.UK accordion, bundled',
    styles: ['built/govuk-accordion.css'],
    scripts: [{ module: 'built/govuk-accordion.js' }],
    markup: accordion,
    stands: hasBox('button.govuk-accordion__section-button'),
  },
};
