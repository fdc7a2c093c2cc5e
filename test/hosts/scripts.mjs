/**
 * Scripts of hosts. `use` runs in the page, once everything is there, and tells how the host's own
 * things behave; it has to tell the same with us on the page.
 *
 * `needs` are sources the host asks of a policy beyond the strict one; `types: false` where it makes
 * HTML of strings and so can't live under Trusted Types.
 */

export const scripts = [
  {
    name: 'jQuery',
    files: ['jquery/dist/jquery.min.js'],
    types: false,
    body: '<ul id="list"></ul><button id="add">Add</button>',
    use: () => {
      const { $ } = globalThis;
      $('#add').on('click', () => $('#list').append('<li class="item">One</li>'));
      $('#list').on('click', '.item', (event) => $(event.target).addClass('chosen').data('n', 1));
      $('#add').trigger('click').trigger('click');
      $('.item').first().trigger('click');
      const { length } = $('#list .chosen');
      return [
        length,
        $('.item')
          .map((index) => index)
          .get(),
        $('.chosen').data('n'),
      ];
    },
  },
  {
    name: 'Bootstrap',
    files: ['bootstrap/dist/js/bootstrap.bundle.min.js'],
    sheets: ['bootstrap/dist/css/bootstrap.min.css'],
    body: `<button class="btn" data-bs-toggle="collapse" data-bs-target="#more">More</button>
      <div class="collapse" id="more">Words</div>`,
    use: async () => {
      const more = document.querySelector('#more');
      const shown = new Promise((done) => more.addEventListener('shown.bs.collapse', done));
      document.querySelector('[data-bs-toggle]').click();
      await shown;
      return [more.className, document.querySelector('[data-bs-toggle]').ariaExpanded];
    },
  },
  {
    name: 'UIkit',
    files: ['uikit/dist/js/uikit.min.js'],
    sheets: ['uikit/dist/css/uikit.min.css'],
    body: `<ul uk-accordion="animation: false"><li><a class="uk-accordion-title" href>One</a>
      <div class="uk-accordion-content">Words</div></li></ul>`,
    use: () => {
      document.querySelector('.uk-accordion-title').click();
      return [
        document.querySelector('li').className,
        document.querySelector('.uk-accordion-content').hidden,
      ];
    },
  },
  {
    name: 'Foundation',
    files: ['jquery/dist/jquery.min.js', 'foundation-sites/dist/js/foundation.min.js'],
    sheets: ['foundation-sites/dist/css/foundation.min.css'],
    types: false,
    body: `<ul class="accordion" data-accordion data-slide-speed="0"><li class="accordion-item" data-accordion-item>
      <a href="#" class="accordion-title">One</a><div class="accordion-content" data-tab-content>Words</div></li></ul>`,
    use: () => {
      globalThis.$(document).foundation();
      globalThis.$('.accordion-title').trigger('click');
      return [document.querySelector('.accordion-item').className];
    },
  },
  {
    name: 'Materialize',
    files: ['@materializecss/materialize/dist/js/materialize.min.js'],
    sheets: ['@materializecss/materialize/dist/css/materialize.min.css'],
    types: false,
    body: `<ul class="collapsible"><li><div class="collapsible-header" tabindex="0">One</div>
      <div class="collapsible-body">Words</div></li></ul>`,
    use: async () => {
      const opened = new Promise((onOpenEnd) => {
        globalThis.M.Collapsible.init(document.querySelectorAll('.collapsible'), {
          inDuration: 0,
          onOpenEnd,
        });
      });
      document.querySelector('.collapsible-header').click();
      await opened;
      return [document.querySelector('li').className];
    },
  },
  {
    name: 'GOV.UK Frontend',
    files: [],
    sheets: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    root: 'govuk-template',
    page: 'govuk-template__body js-enabled govuk-frontend-supported',
    types: false,
    body: `<div class="govuk-accordion" data-module="govuk-accordion" id="parts"><div class="govuk-accordion__section">
      <div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">
      <span class="govuk-accordion__section-button" id="parts-heading-1">One</span></h2></div>
      <div id="parts-content-1" class="govuk-accordion__section-content"><p>Words</p></div></div></div>`,
    use: async () => {
      const { initAll } = await import('/hosts/govuk-frontend/dist/govuk/govuk-frontend.min.js');
      initAll();
      const button = document.querySelector('button.govuk-accordion__section-button');
      const before = button.ariaExpanded;
      button.click();
      return [before, button.ariaExpanded];
    },
  },
  {
    name: 'NHS.UK frontend',
    files: [],
    sheets: ['nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
    root: 'nhsuk-template',
    page: 'nhsuk-template__body js-enabled nhsuk-frontend-supported',
    body: `<form><div class="nhsuk-radios nhsuk-radios--conditional" data-module="nhsuk-radios">
      <div class="nhsuk-radios__item"><input class="nhsuk-radios__input" id="yes" name="a" type="radio" data-aria-controls="why">
      <label for="yes">Yes</label></div><div class="nhsuk-radios__conditional nhsuk-radios__conditional--hidden" id="why">Why</div></div></form>`,
    use: async () => {
      const { initAll } = await import('/hosts/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js');
      initAll();
      document.querySelector('#yes').click();
      return [
        document.querySelector('#yes').ariaExpanded,
        document.querySelector('#why').className,
      ];
    },
  },
  {
    name: 'USWDS',
    files: ['@uswds/uswds/dist/js/uswds-init.min.js', '@uswds/uswds/dist/js/uswds.min.js'],
    how: 'defer',
    sheets: ['@uswds/uswds/dist/css/uswds.min.css'],
    types: false,
    body: `<div class="usa-accordion"><h4 class="usa-accordion__heading"><button type="button" class="usa-accordion__button"
      aria-expanded="false" aria-controls="one">One</button></h4><div id="one" class="usa-accordion__content" hidden>Words</div></div>`,
    use: () => {
      document.querySelector('.usa-accordion__button').click();
      return [document.querySelector('#one').hidden];
    },
  },
  {
    name: 'Fomantic UI',
    files: ['jquery/dist/jquery.min.js', 'fomantic-ui-css/semantic.min.js'],
    types: false,
    body: '<div class="ui accordion"><div class="title">One</div><div class="content">Words</div></div>',
    use: () => {
      globalThis.$('.ui.accordion').accordion({ duration: 0, silent: true });
      globalThis.$('.title').trigger('click');
      return [globalThis.$('.title').hasClass('active')];
    },
  },
  {
    name: 'Prototype',
    system: 'libjs-prototype',
    types: false,
    body: '<p id="words" class="one">Words</p><button id="go">Go</button>',
    use: () => {
      const { $, $$, Class } = globalThis;
      const told = [];
      $('go').observe('click', (event) => told.push(event.findElement('button').identify()));
      $('go').click();
      $('words').update('<b>Other</b>').addClassName('two');
      const Kind = Class.create({ initialize: (name) => told.push(name) });
      told.push(
        new Kind('made') instanceof Kind,
        [1, 2, 3].inject(0, (sum, n) => sum + n),
      );
      return [...told, $$('p.two b').pluck('innerHTML'), Object.toJSON({ a: [1] }), [1].inspect()];
    },
  },
  {
    name: 'MooTools',
    system: 'libjs-mootools',
    types: false,
    body: '<p id="words">Words</p><button id="go">Go</button>',
    use: () => {
      const { $, $$, Class, Element: Made } = globalThis;
      const told = [];
      $('go').addEvent('click', () => told.push('pressed'));
      $('go').fireEvent('click');
      new Made('b', { text: 'Other', class: 'two' }).inject($('words'));
      const Kind = new Class({ name: () => 'kind' });
      return [...told, $$('p b.two').get('text'), new Kind().name(), [1, [2]].flatten()];
    },
  },
  {
    name: 'zone.js',
    files: ['zone.js/bundles/zone.umd.min.js'],
    body: '<button id="go">Go</button>',
    use: async () => {
      const { Zone } = globalThis;
      const told = [];
      const zone = Zone.current.fork({ name: 'own' });
      zone.run(() => {
        document.querySelector('#go').addEventListener('click', () => told.push(Zone.current.name));
      });
      document.querySelector('#go').click();
      await zone.run(() => Promise.resolve().then(() => told.push(Zone.current.name)));
      await zone.run(() => new Promise((done) => setTimeout(done, 0))).then(() => undefined);
      return [...told, Promise.name, Zone.current.name];
    },
  },
  {
    name: 'web components polyfills',
    files: ['@webcomponents/webcomponentsjs/webcomponents-bundle.js'],
    types: false,
    body: '<x-own>Words</x-own>',
    use: async () => {
      customElements.define(
        'x-own',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
          }
        },
      );
      await customElements.whenDefined('x-own');
      const own = document.querySelector('x-own');
      return [own.shadowRoot.firstChild.assignedNodes().map(({ data }) => data)];
    },
  },
  {
    name: 'core-js',
    files: ['core-js-bundle/minified.js'],
    body: '<p>Words</p>',
    use: async () => [
      [1, 2, 3].at(-1),
      await Promise.try(() => 'tried'),
      Object.groupBy([1, 2], (n) => (n % 2 ? 'odd' : 'even')).odd,
      structuredClone(new Map([[1, 2]])).get(1),
    ],
  },
  {
    name: 'AngularJS',
    files: ['angular/angular.min.js'],
    // It looks for ng-csp as soon as it runs.
    how: 'defer',
    types: false,
    body: `<div id="app" ng-csp><button ng-click="n = n + 1" ng-init="n = 1">Add</button><b>{{ n }}</b>
      <hearten-provider ng-repeat="word in ['one', 'two']" ng-attr-audience="{{ word }}"><i>{{ word }}</i></hearten-provider></div>`,
    use: () => {
      globalThis.angular.bootstrap(document.querySelector('#app'), []);
      document.querySelector('#app button').click();
      const words = [...document.querySelectorAll('#app i')].map(({ textContent }) => textContent);
      return [document.querySelector('#app b').textContent, words];
    },
  },
  {
    name: 'Alpine',
    files: ['alpinejs/dist/cdn.min.js'],
    how: 'defer',
    needs: { 'script-src': "'unsafe-eval'" },
    types: false,
    body: `<div x-data="{ open: false, words: ['one'] }"><button id="go" @click="open = true; words.push('two')">More</button>
      <p x-show="open">Words</p><template x-for="word in words"><i x-text="word"></i></template></div>`,
    use: async () => {
      document.querySelector('#go').click();
      await globalThis.Alpine.nextTick();
      // It shows things with a frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const words = [...document.querySelectorAll('#host i')].map(({ textContent }) => textContent);
      return [getComputedStyle(document.querySelector('#host p')).display, words];
    },
  },
  {
    name: 'htmx',
    files: ['htmx.org/dist/htmx.min.js'],
    needs: { 'connect-src': "'self'", 'style-src': "'unsafe-inline'" },
    types: false,
    pages: { '/part': '<hearten-provider audience="nurses"><p>Swapped in</p></hearten-provider>' },
    body: '<button id="go" hx-get="/part" hx-target="#into">Go</button><div id="into"></div>',
    use: async () => {
      const into = document.querySelector('#into');
      const swapped = new Promise((done) => {
        new MutationObserver(done).observe(into, { childList: true });
      });
      document.querySelector('#go').click();
      await swapped;
      return [into.textContent.trim()];
    },
  },
];
