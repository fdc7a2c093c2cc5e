/** Style sheets of hosts, each with the classes its pages have and some of its own components. */
const plain = `<h1>Practice hub</h1><h2>For everyone</h2><h3>In any job</h3>
  <p>Words with <a href="#here">a link</a>, <strong>weight</strong> and <code>code</code>.</p>
  <ul><li>One</li><li>Two</li></ul><ol><li>First</li><li>Second</li></ol>
  <dl><dt>Term</dt><dd>What it means</dd></dl>
  <blockquote><p>Said by somebody.</p></blockquote><hr>
  <details><summary>More</summary><p>What there is more.</p></details>
  <table><thead><tr><th>Day</th><th>Time</th></tr></thead><tbody><tr><td>Monday</td><td>9</td></tr></tbody></table>
  <form><label for="name">Name</label> <input id="name"> <select><option>One</option></select>
  <textarea></textarea> <label><input type="checkbox"> Tick</label> <button type="button">Send</button></form>`;

export const sheets = [
  {
    name: 'Bootstrap',
    files: ['bootstrap/dist/css/bootstrap.min.css'],
    body: `<div class="container"><div class="alert alert-info">A note</div>
      <div class="card"><div class="card-body"><h5 class="card-title">Card</h5></div></div>
      <button class="btn btn-primary">Press</button><ul class="list-group"><li class="list-group-item">One</li></ul></div>`,
  },
  {
    name: 'Tailwind preflight',
    files: ['tailwindcss/preflight.css'],
    body: '<figure><figcaption>Nothing drawn</figcaption></figure>',
  },
  {
    name: 'Bulma',
    files: ['bulma/css/bulma.min.css'],
    body: `<div class="content"><p>Words</p></div><div class="box">Box</div>
      <div class="notification is-info">A note</div><button class="button is-primary">Press</button>`,
  },
  {
    name: 'Foundation',
    files: ['foundation-sites/dist/css/foundation.min.css'],
    body: `<div class="callout primary">A note</div><a class="button" href="#go">Go</a>
      <div class="grid-x"><div class="cell small-6">Half</div><div class="cell small-6">Half</div></div>`,
  },
  {
    name: 'GOV.UK Frontend',
    files: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    root: 'govuk-template',
    page: 'govuk-template__body govuk-frontend-supported',
    body: `<h2 class="govuk-heading-l">Apply</h2><p class="govuk-body">Words</p>
      <div class="govuk-inset-text">Inset</div><button class="govuk-button">Go on</button>
      <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Help</span></summary>
      <div class="govuk-details__text">Words</div></details>`,
  },
  {
    name: 'NHS.UK frontend',
    files: ['nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
    root: 'nhsuk-template',
    page: 'nhsuk-template__body nhsuk-frontend-supported',
    body: `<h2 class="nhsuk-heading-l">Care</h2><p class="nhsuk-body">Words</p>
      <div class="nhsuk-inset-text"><p>Inset</p></div><button class="nhsuk-button">Go on</button>
      <details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Help</span></summary>
      <div class="nhsuk-details__text"><p>Words</p></div></details>`,
  },
  {
    name: 'USWDS',
    files: ['@uswds/uswds/dist/css/uswds.min.css'],
    body: `<div class="usa-prose"><h2>Words</h2><p>Words</p></div><button class="usa-button">Press</button>
      <div class="usa-alert usa-alert--info"><div class="usa-alert__body"><p class="usa-alert__text">A note</p></div></div>`,
  },
  {
    name: 'WordPress block library',
    files: ['common', 'style', 'theme'].map(
      (name) => `@wordpress/block-library/build-style/${name}.css`,
    ),
    page: 'wp-embed-responsive',
    body: `<blockquote class="wp-block-quote"><p>Said</p></blockquote>
      <div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="#go">Go</a></div></div>
      <div class="wp-block-columns"><div class="wp-block-column">One</div><div class="wp-block-column">Two</div></div>
      <details class="wp-block-details"><summary>More</summary><p>Words</p></details>`,
  },
  {
    name: 'UIkit',
    files: ['uikit/dist/css/uikit.min.css'],
    body: `<div class="uk-card uk-card-default uk-card-body">Card</div><div class="uk-alert-primary uk-alert">A note</div>
      <button class="uk-button uk-button-primary">Press</button><ul class="uk-accordion"><li class="uk-open"><a class="uk-accordion-title" href>One</a></li></ul>`,
  },
  {
    name: 'Materialize',
    files: ['@materializecss/materialize/dist/css/materialize.min.css'],
    body: `<div class="card"><div class="card-content"><span class="card-title">Card</span></div></div>
      <a class="btn" href="#go">Go</a><ul class="collection"><li class="collection-item">One</li></ul>`,
  },
  {
    name: 'Milligram',
    files: ['milligram/dist/milligram.min.css'],
    body: `<div class="row"><div class="column">One</div><div class="column">Two</div></div>
      <a class="button button-outline" href="#go">Go</a>`,
  },
  { name: 'normalize.css', files: ['normalize.css/normalize.css'], body: '<pre>Words</pre>' },
  {
    name: 'Pico',
    files: ['@picocss/pico/css/pico.min.css'],
    body: '<article><header>Head</header>Card</article><div role="group"><button>A</button><button>B</button></div>',
  },
  {
    name: 'Pure',
    files: ['purecss/build/pure-min.css'],
    body: `<a class="pure-button pure-button-primary" href="#go">Go</a>
      <div class="pure-menu"><ul class="pure-menu-list"><li class="pure-menu-item"><a class="pure-menu-link" href="#one">One</a></li></ul></div>`,
  },
  {
    name: 'Fomantic UI',
    files: ['fomantic-ui-css/semantic.min.css'],
    body: `<div class="ui segment">Part</div><div class="ui info message">A note</div>
      <button class="ui primary button">Press</button>`,
  },
].map((sheet) => ({ root: '', page: '', ...sheet, body: plain + sheet.body }));
