/** Ways out of a page. `isReady` looks at the page: its script has come. */
const link = (attributes = '') =>
  `<a id="way" href="/never" rel="nofollow noreferrer" ${attributes}>Leave this page</a>`;

const ours = {
  isOurs: true,
  styles: ['hearten/hearten.css'],
  markup: `<hearten-quick-exit>${link()}</hearten-quick-exit>`,
  isReady: "() => document.querySelector('hearten-quick-exit').hasUpdated === true",
};

export const EXITS = {
  loader: { ...ours, name: 'hearten, by the loader', scripts: [{ module: 'hearten/hearten.js' }] },
  all: {
    ...ours,
    name: 'hearten, `hearten.all.js`',
    scripts: [{ classic: 'hearten/hearten.all.js' }],
  },
  govuk: {
    name: 'GOV.UK Frontend, exit this page',
    styles: ['built/govuk-exit.css'],
    scripts: [{ module: 'built/govuk-exit.js' }],
    markup: `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page">${link(
      'role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button"',
    )}</div>`,
    isReady: "() => document.querySelector('.govuk-exit-this-page__indicator') !== null",
  },
};
