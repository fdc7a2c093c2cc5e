import { expect } from '@open-wc/testing';
import { recordWarnings } from '../../support/warnings.js';
import { clearAfterEach, find, outline, upgraded, written } from '../../support/cms-safe.js';
import { watch } from '../../../src/embed/cms-safe/watch.js';

const PAIR = '<div><dt>What’s wrong?</dt><dd>“Defiant.”</dd></div>';

const attributes = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('asking for an element in CMS-safe HTML', () => {
  const warnings = recordWarnings();
  clearAfterEach();

  const PLACES = {
    '<details data-hearten="content-gate"><summary>Read on</summary><p>Held</p></details>':
      'hearten-content-gate(details(summary p))',
    '<details class="wp-block-details hearten-content-gate"><summary>Read on</summary></details>':
      'hearten-content-gate(details(summary))',
    [`<dl data-hearten="reframe-panel">${PAIR}</dl>`]: 'hearten-reframe-panel(dl(div(dt dd)))',
    '<p>See <a href="/pairs" class="hearten-reframe-panel">our pairs</a>.</p>':
      'p(hearten-reframe-panel(a))',
    '<ul data-hearten="principle-card"><li>Smile.</li></ul>': 'hearten-principle-card(ul(li))',
    '<ol data-hearten="grounding"><li>Look.</li></ol>': 'hearten-grounding(ol(li))',
    '<div data-hearten="content-gate"><h2>Before</h2><details><summary>Read on</summary></details></div>':
      'div(hearten-content-gate(h2 details(summary)))',
    '<section class="hearten-principle-card"><h3>Safety</h3></section>':
      'section(hearten-principle-card(h3))',
    '<div data-hearten="reframe-panel"></div>': 'div(hearten-reframe-panel)',
  };

  for (const [html, expected] of Object.entries(PLACES)) {
    it(`puts it round what it can’t be inside of, and else inside: ${html.slice(0, 60)}…`, () => {
      expect(outline(upgraded(html))).to.equal(expected);
      expect(warnings.all).to.deep.equal([]);
    });
  }

  it('goes into the box that WordPress puts into a group', () => {
    const root = upgraded(
      '<div class="wp-block-group hearten-principle-card"><div class="wp-block-group__inner-container"><h3>Safety</h3><p>What it means.</p></div></div>',
    );
    expect(outline(root)).to.equal('div(div(hearten-principle-card(h3 p)))');
  });

  it('takes options from data attributes', () => {
    const root = upgraded(
      '<details data-hearten="content-gate" data-topics="abuse-child grief" data-depth="discuss" data-mode="hold" data-next="#on" data-support="/support" data-audience="nurses" data-heading="3"></details>',
    );
    expect(attributes(find(root, 'hearten-content-gate'))).to.deep.equal({
      topics: 'abuse-child grief',
      depth: 'discuss',
      mode: 'hold',
      next: '#on',
      support: '/support',
      audience: 'nurses',
      'heading-level': '3',
    });
  });

  it('takes options from classes, topics as many as there are', () => {
    const root = upgraded(
      '<details class="hearten-content-gate hearten-topic-abuse-child hearten-topic-grief hearten-depth-discuss other"></details>',
    );
    expect(attributes(find(root, 'hearten-content-gate'))).to.deep.equal({
      topics: 'abuse-child grief',
      depth: 'discuss',
    });
  });

  it('does not take the name of an element for an option', () => {
    const root = upgraded('<div class="hearten-principle-card hearten-principle-trust"></div>');
    expect(attributes(find(root, 'hearten-principle-card'))).to.deep.equal({ principle: 'trust' });
  });

  it('takes as many classes of one word as there are, in their order', () => {
    const root = upgraded(
      '<div class="hearten-grounding hearten-exercise-breath hearten-exercise-look"></div>',
    );
    expect(attributes(find(root, 'hearten-grounding'))).to.deep.equal({
      exercises: 'breath look',
    });
  });

  it('believes a data attribute rather than a class', () => {
    const root = upgraded(
      '<div class="hearten-principle-card hearten-principle-trust hearten-role-school" data-principle="safety"></div>',
    );
    expect(attributes(find(root, 'hearten-principle-card'))).to.deep.equal({
      principle: 'safety',
      'for-role': 'school',
    });
  });

  it('keeps the language and direction of what it is put round', () => {
    const root = upgraded('<dl data-hearten="reframe-panel" lang="ar" dir="rtl"></dl>');
    expect(attributes(find(root, 'hearten-reframe-panel'))).to.deep.equal({
      lang: 'ar',
      dir: 'rtl',
    });
  });

  it('lets a class mark a passage in more detail, and the question of a card', () => {
    const root = upgraded(
      `<div class="hearten-content-gate"><details><summary>Read on</summary><details class="hearten-depth-describe"><summary>More</summary></details></details></div>
      <div class="hearten-principle-card"><p class="hearten-question">What helps?</p></div>`,
    );
    expect(find(root, '.hearten-depth-describe').dataset['depth']).to.equal('describe');
    expect(find(root, '.hearten-question').dataset['question']).to.equal('');
    expect(warnings.all).to.deep.equal([]);
  });

  it('leaves what the author wrote as it was, and adds no attribute to it', () => {
    const root = upgraded(
      '<details id="part" class="a hearten-content-gate" data-x="1" open>Held</details>',
    );
    expect(find(root, 'details').outerHTML).to.equal(
      '<details id="part" class="a hearten-content-gate" data-x="1" open="">Held</details>',
    );
  });

  it('puts only the element in place that the page has', () => {
    const html =
      '<dl data-hearten="reframe-panel"></dl><details data-hearten="content-gate"></details>';
    const root = upgraded(html, 'content-gate');
    expect(outline(root)).to.equal('dl hearten-content-gate(details)');
    watch(root, 'reframe-panel');
    expect(outline(root)).to.equal('hearten-reframe-panel(dl) hearten-content-gate(details)');
  });

  const LEFT = {
    'in a template': '<main><template><dl data-hearten="reframe-panel"></dl></template></main>',
    'where the site says so':
      '<div data-hearten="off"><dl data-hearten="reframe-panel"></dl></div>',
    'where the site says so by class': '<dl class="hearten-off" data-hearten="reframe-panel"></dl>',
    'that somebody is writing':
      '<div contenteditable="true"><dl data-hearten="reframe-panel"></dl></div>',
    'a class of the site’s own on other HTML': '<p class="hearten-note">Words</p>',
    'in a drawing': '<svg><a class="hearten-reframe-panel"></a></svg>',
    'that has it round it':
      '<hearten-reframe-panel><dl data-hearten="reframe-panel"></dl></hearten-reframe-panel>',
    'that has it inside':
      '<div data-hearten="reframe-panel"><hearten-reframe-panel></hearten-reframe-panel></div>',
    'that only looks alike':
      '<div class="hearten-cards hearten-announcer not-hearten-reframe-panel"></div>',
  };

  for (const [what, html] of Object.entries(LEFT)) {
    it(`leaves alone what is ${what}, and says nothing`, () => {
      const before = find(written(html), '*').outerHTML;
      expect(find(upgraded(html), '*').outerHTML).to.equal(before);
      expect(warnings.all).to.deep.equal([]);
    });
  }
});

describe('CMS-safe HTML that can’t be taken as meant', () => {
  const warnings = recordWarnings();
  clearAfterEach();

  const STAYS = {
    '<div data-hearten="provider" data-packs="/p.json">Words</div>':
      /<div data-hearten="provider"> asks for no element.*content-gate,.* principle-card,.* reframe-panel/,
    '<section data-hearten="constructor">Words</section>':
      /<section data-hearten="constructor"> asks/,
    '<dl data-hearten="">Words</dl>': /<dl data-hearten=""> asks/,
    '<div class="hearten-contnet-gate">Words</div>': /<div class="hearten-contnet-gate"> asks/,
    '<p data-hearten="content-gate">Words</p>':
      /<p data-hearten="content-gate"> can't be a content-gate.*details, div, section/,
    '<ul class="hearten-content-gate"><li>Words</li></ul>':
      /<ul class="hearten-content-gate"> can't/,
  };

  for (const [html, message] of Object.entries(STAYS)) {
    it(`stays as it is, and its author is told: ${html}`, () => {
      const before = find(written(html), '*').outerHTML;
      expect(find(upgraded(html + html), '*').outerHTML).to.equal(before);
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.match(message).and.include('WARNINGS.md#cms-safe');
    });
  }

  const OPTIONS = {
    '<dl data-hearten="reframe-panel" data-colour="red"></dl>':
      /leaves out "data-colour".*data-pair/,
    '<dl data-hearten="reframe-panel" data-packs="https://example.org/p.json"></dl>':
      /leaves out "data-packs"/,
    '<dl class="hearten-reframe-panel hearten-safeguarding-x"></dl>':
      /leaves out "hearten-safeguarding-x".*hearten-pair-…/,
  };

  for (const [html, message] of Object.entries(OPTIONS)) {
    it(`is upgraded without an option that there is not, and its author is told: ${html}`, () => {
      const root = upgraded(html);
      expect(attributes(find(root, 'hearten-reframe-panel'))).to.deep.equal({});
      expect(warnings.all).to.have.length(1);
      expect(warnings.all[0]).to.match(message);
    });
  }

  it('says nothing of what else a CMS writes on it', () => {
    upgraded(
      '<details class="wp-block-details alignwide" data-hearten="content-gate" data-once="details" data-drupal-selector="x" data-wp-interactive="y"></details>',
    );
    expect(warnings.all).to.deep.equal([]);
  });

  it('asks nobody twice: a gate inside a gate stays as it is', () => {
    const root = upgraded(
      '<div data-hearten="content-gate"><details><summary>Read on</summary><p><span></span></p><details class="hearten-content-gate hearten-topic-grief"><summary>More</summary></details></details></div>',
    );
    expect(root.querySelectorAll('hearten-content-gate')).to.have.length(1);
    expect(warnings.all.join()).to.include('is inside another content-gate');
  });
});
