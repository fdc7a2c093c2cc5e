/** The elements for learning on a partner's page: what they fetch, what comes of a file that can't be had, and their box. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HERE, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';
import { card, GROUPS, moment, panel } from '../support/learning-pages.mjs';

startBrowser();

const HEAD = `<link rel="stylesheet" href="${HERE}hearten.css">${scripts(`${HERE}hearten.js`)}`;
const safeguarding = (page) => page.getByText('follow your safeguarding steps');
const upgraded = (page, tag) =>
  page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.firstElementChild, tag);

describe('what is fetched', () => {
  test('for a pair of the author’s own: neither our pairs nor the ways to look through them', async (t) => {
    const { page, files, seen } = await openPage(t, { head: HEAD, body: panel() });
    await upgraded(page, 'hearten-reframe-panel');
    const fetched = files().map((url) => url.slice(HERE.length));
    assert.ok(fetched.includes('loaded/reframe-panel.js'));
    assert.ok(!fetched.some((file) => /loaded\/(?:browse-view|principles)\.js/.test(file)));
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('for two hundred cards: each file once', async (t) => {
    const { page, files, seen } = await openPage(t, {
      head: HEAD,
      body: `<div class="hearten-cards">${'<hearten-principle-card principle="trust"></hearten-principle-card>'.repeat(200)}</div>`,
    });
    await page.getByRole('combobox', { name: 'In practice for' }).nth(199).waitFor();
    assert.equal(files().length, new Set(files()).size);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });
});

describe('where a file can’t be had', () => {
  const BLOCKED = ['browse-view'];
  for (const name of BLOCKED) {
    test(`a panel keeps what its author wrote for that, and warns once: ${name}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: HEAD,
        body: `${'<hearten-reframe-panel pair="r03"><p>Our own list of pairs.</p></hearten-reframe-panel>'.repeat(2)}${panel()}`,
        missing: [`loaded/${name}.js`],
      });
      await seen.said(/^<hearten-reframe-panel> could not load its words/);
      assert.equal(await page.getByText('Our own list of pairs.').first().isVisible(), true);
      await safeguarding(page).waitFor();
      assert.equal(seen.console.length, 1);
      assert.deepEqual(seen.errors, []);
    });
  }

  test('a card shows its author’s words, without a choice that has nothing behind it', async (t) => {
    const { page, seen } = await openPage(t, {
      head: HEAD,
      body: card(),
      missing: ['loaded/principles.js'],
    });
    await seen.said(/^<hearten-principle-card> could not load its words/);
    await page.getByText('A question to hold').waitFor();
    assert.equal(await page.getByText('Look up and smile.').isVisible(), true);
    assert.equal(await page.getByRole('combobox').count(), 0);
    assert.deepEqual([seen.console.length, seen.errors], [1, []]);
  });

  test('what only tells authors of their mistakes is missed by no reader', async (t) => {
    const { page, seen } = await openPage(t, {
      head: HEAD,
      body: card() + panel(),
      missing: ['loaded/principle-card.authoring.js', 'loaded/reframe-panel.authoring.js'],
    });
    await page.getByRole('combobox', { name: 'In practice for' }).waitFor();
    await page.getByText('It could also be').waitFor();
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('a provider goes on without its packs, and says so', async (t) => {
    const { page, seen } = await openPage(t, {
      head: HEAD,
      body: `<hearten-provider packs="/own.json" safeguarding="/tell"><hearten-reframe-panel pair="r03"></hearten-reframe-panel></hearten-provider>`,
      missing: ['loaded/partner-packs.js'],
    });
    await seen.said(/^<hearten-provider> could not load what checks packs/);
    const link = page.getByRole('link', { name: 'Who to tell here' });
    assert.equal(await link.getAttribute('href'), '/tell');
    assert.deepEqual(seen.errors, []);
  });
});

describe('without script', () => {
  test('a pair is whole, in its order, and a card reads from top to bottom', async (t) => {
    const { page } = await openPage(t, { head: HEAD, body: panel() + card() });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.reload();
    for (const [name, words] of GROUPS) {
      assert.equal(await page.getByText(words).isVisible(), true, name);
    }
    assert.deepEqual(
      await page.locator('dt').allTextContents(),
      GROUPS.map(([name]) => name),
    );
    assert.equal(await page.getByText('Look up and smile.').isVisible(), true);
  });
});

function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries())
      if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page, whose policy lets a script be added only so. */
function addLoader(src) {
  const policy = trustedTypes.createPolicy('hearten', { createScriptURL: (url) => url });
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: policy.createScriptURL(src) });
  document.head.append(script);
}

const painted = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const heightOf = (page, tag) =>
  page.locator(tag).evaluate((element) => element.getBoundingClientRect().height);

describe('the box before and after the script', () => {
  const SNIPPETS = {
    'hearten-reframe-panel': { body: panel(), widths: [600, 800, 1000, 1280] },
    'hearten-principle-card': { body: card(), widths: [360, 600, 1000] },
    'hearten-grounding': { body: moment, widths: [360, 1000] },
  };
  for (const [tag, { body, widths }] of Object.entries(SNIPPETS)) {
    for (const width of widths) {
      test(`is the same, and nothing moves: <${tag}> at ${width} px`, async (t) => {
        const { page } = await openPage(t, {
          head: `<link rel="stylesheet" href="${HERE}hearten.css">`,
          body: `${body}<p>What follows.</p>`,
          first: watchShifts,
        });
        await page.setViewportSize({ width, height: 1200 });
        await painted(page);
        const before = await heightOf(page, tag);
        await page.evaluate(() => (shifts.length = 0));
        await page.evaluate(addLoader, `${HERE}hearten.js`);
        await upgraded(page, tag);
        await painted(page);
        assert.ok(
          Math.abs((await heightOf(page, tag)) - before) < 2,
          `${before} px, then ${await heightOf(page, tag)} px`,
        );
        assert.deepEqual(await page.evaluate(() => shifts), []);
      });
    }
  }
});
