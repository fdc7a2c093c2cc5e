import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/quick-exit.js';
import type { QuickExit } from '../../../../src/elements/safety/quick-exit/quick-exit.js';
import { quickExit as english } from '../../../../src/locales/en/quick-exit.js';
import { page } from '../../../../src/page/page-registry.js';
import { names, pressKey, the, wordsOf } from '../../../support/reading.js';
import { recordWarnings } from '../../../support/warnings.js';

const limits = english.limits.replaceAll(/\s+/g, ' ');

/** All that comes later has come, and its author has been told what is wrong. */
async function settled(exit: QuickExit): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await import('../../../../src/elements/safety/quick-exit/rehearsal.js');
    await import('../../../../src/elements/safety/quick-exit/quick-exit.authoring.js');
    await new Promise((resolve) => setTimeout(resolve));
    await exit.updateComplete;
  }
}

async function show(content: TemplateResult): Promise<QuickExit> {
  const made = await fixture<HTMLElement>(content);
  const exit = made.matches('hearten-quick-exit')
    ? made
    : made.querySelector('hearten-quick-exit')!;
  await settled(exit);
  return exit;
}

async function unfold(exit: QuickExit): Promise<void> {
  await pressKey(the(exit, 'summary', 'What this can’t hide'));
  await settled(exit);
}

const usual = html`<hearten-quick-exit>
  <a href="https://www.gov.uk/bank-holidays">Leave this page</a>
</hearten-quick-exit>`;

describe('<hearten-quick-exit>', () => {
  const warnings = recordWarnings();

  it('reads as one link, by the author’s own words, and as what it can’t hide', async () => {
    const exit = await show(usual);
    expect(names(exit, 'link')).to.deep.equal(['Leave this page']);
    expect(wordsOf(exit)).to.equal('Leave this page What this can’t hide');
    expect(warnings.all).to.deep.equal([]);
  });

  it('says word for word what it can’t hide, what it does and where it leads', async () => {
    const exit = await show(usual);
    await unfold(exit);
    expect(wordsOf(exit)).to.include(limits);
    expect(wordsOf(exit)).to.include('You go to www.gov.uk.');
    expect(wordsOf(exit)).to.include('Anything kept here by these tools is deleted.');
    expect(wordsOf(exit)).not.to.include('Shift');
  });

  it('says it whatever words others have for it, if they have none', async () => {
    const exit = await show(usual);
    exit.strings = { limits: ' ' };
    await unfold(exit);
    expect(wordsOf(exit)).to.include(limits);
  });

  it('says it in the words of a provider, for its language', async () => {
    const wording = {
      cy: { 'quick-exit': { hide: 'Beth na all hwn ei guddio', limits: 'Cymraeg.' } },
    };
    const exit = await show(
      html`<hearten-provider lang="cy" .wording=${wording}>
        <hearten-quick-exit><a href="https://www.gov.uk/">Gadael</a></hearten-quick-exit>
      </hearten-provider>`,
    );
    expect(names(exit, 'summary')).to.deep.equal(['Beth na all hwn ei guddio']);
  });

  it('shows what else its author wrote with the limits', async () => {
    const exit = await show(
      html`<hearten-quick-exit>
        <a href="https://www.gov.uk/bank-holidays">Leave this page</a>
        <p>School computers keep a list.</p>
      </hearten-quick-exit>`,
    );
    expect(wordsOf(exit)).not.to.include('School computers');
    await unfold(exit);
    expect(wordsOf(exit)).to.include('School computers keep a list.');
  });

  it('can be practised: reads the page, changes nothing, and ends', async () => {
    const exit = await show(usual);
    const { title } = document;
    await unfold(exit);
    let pressed = 0;
    exit.addEventListener('hearten-exit-pressed', () => (pressed += 1));
    await pressKey(the(exit, 'button', 'Practise: stay on this page'));
    await settled(exit);
    expect(wordsOf(exit)).to.include(`would still have ${location.host}${location.pathname}`);
    expect([pressed, document.title]).to.deep.equal([0, title]);
    await pressKey(the(exit, 'button', 'End the practice'));
    await settled(exit);
    expect(wordsOf(exit)).not.to.include('would still have');
  });

  it('forgets the practice when everything is erased', async () => {
    const exit = await show(usual);
    await unfold(exit);
    await pressKey(the(exit, 'button', 'Practise: stay on this page'));
    page().erase();
    await settled(exit);
    expect(wordsOf(exit)).not.to.include('would still have');
  });

  it('declares that it keeps and sends nothing', async () => {
    const exit = await show(usual);
    const [member] = [...page().members].filter(({ tag }) => tag === exit.localName);
    const { keeps, sends } = member!.declare();
    expect([keeps, sends]).to.deep.equal(['Nothing', 'Nothing']);
    exit.remove();
    expect([...page().members].some(({ tag }) => tag === 'hearten-quick-exit')).to.equal(false);
  });
});

describe('<hearten-quick-exit>: whatever the page’s styles say', () => {
  it('its link, its bar and its limits are there', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `hearten-quick-exit, hearten-quick-exit * { display: none !important; visibility: hidden !important;
        opacity: 0 !important; clip-path: inset(50%) !important; pointer-events: none !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
    const exit = await show(
      html`<hearten-quick-exit>
        <a href="https://www.gov.uk/bank-holidays">Leave this page</a>
      </hearten-quick-exit>`,
    );
    const link = exit.querySelector('a')!;
    link.style.setProperty('display', 'none', 'important');
    const asked = { opacityProperty: true, visibilityProperty: true };
    expect(link.checkVisibility(asked)).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(link).pointerEvents).to.equal('auto');
    await unfold(exit);
    expect(wordsOf(exit)).to.include(limits);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});

describe('<hearten-quick-exit>: with bad input', () => {
  const warnings = recordWarnings();

  for (const [what, link, word] of [
    ['no link', html`<p>Words of the author.</p>`, 'no link out'],
    ['a script', html`<a href="javascript:leave(1)">Leave</a>`, 'javascript:leave(1)'],
    ['a place on the same page', html`<a href="#here">Leave</a>`, '#here'],
    ['a telephone number', html`<a href="tel:999">Leave</a>`, 'tel:999'],
    ['a search engine', html`<a href="https://www.google.co.uk/">Leave</a>`, 'www.google.co.uk'],
    ['weather', html`<a href="https://www.bbc.co.uk/weather">Leave</a>`, 'www.bbc.co.uk'],
    ['another window', html`<a target="_blank" href="https://a.example/">Leave</a>`, 'target='],
    ['no words', html`<a href="https://b.example/"></a>`, 'without words'],
  ] as const) {
    it(`tells its author of it once: ${what}`, async () => {
      await show(
        html`<div>
          <hearten-quick-exit>${link}</hearten-quick-exit>
        </div>`,
      );
      expect(warnings.all.length).to.equal(1);
      expect(warnings.all[0]).to.include(word).and.include('WARNINGS.md#destination');
    });
  }

  it('brings a link of its own to an empty page, and keeps the author’s words', async () => {
    const exit = await show(html`<hearten-quick-exit><p>Our own words.</p></hearten-quick-exit>`);
    expect(names(exit, 'link')).to.deep.equal(['Leave this page']);
    await unfold(exit);
    expect(wordsOf(exit)).to.include('Our own words.').and.include('You go to an empty page.');
  });

  it('says when the first link of a page does not come first', async () => {
    await show(
      html`<div>
        <button>Something else.</button>
        <hearten-quick-exit first><a href="https://c.example/">Leave</a></hearten-quick-exit>
      </div>`,
    );
    expect(warnings.all.join()).to.include('WARNINGS.md#first');
  });
});
