import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  DETAIL,
  HELD,
  VARIANTS,
  assertFits,
  faults,
  gates,
  open,
  readOn,
  startPartnerPage,
} from '../support/partner-page.mjs';

const partner = startPartnerPage();

describe('the partner page with JavaScript off', () => {
  const off = { javaScriptEnabled: false };

  test('has one main heading, and no level is left out on the way down', async (t) => {
    const { page } = await open(t, partner.origin, '', off);
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
      all.map((one) => +one.tagName[1]),
    );
    assert.equal(levels[0], 1);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [index, level] of levels.entries()) {
      assert.ok(
        index === 0 || level <= levels[index - 1] + 1,
        `heading ${index} has level ${level}`,
      );
    }
  });

  test('has its landmarks, and a link past the start of the page', async (t) => {
    const { page } = await open(t, partner.origin, '', off);
    for (const role of ['banner', 'main', 'contentinfo']) {
      assert.equal(await page.getByRole(role).count(), 1, role);
    }
    for (const name of [
      'Main',
      'Breadcrumb',
      'On this page',
      'Viewing options for this demonstration',
    ]) {
      assert.equal(await page.getByRole('navigation', { name, exact: true }).count(), 1, name);
    }
    await page.getByRole('link', { name: 'Skip to the main part of this page' }).press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  });

  test('holds its hard parts in closed native disclosures, and every word can be reached', async (t) => {
    const { page } = await open(t, partner.origin, '', off);
    assert.equal(await page.getByText(HELD).isVisible(), false);
    for (const summary of await page.locator('hearten-content-gate summary').all()) {
      await summary.press('Enter');
    }
    const hidden = await page.$$eval('main :is(h1, h2, h3, p, li, dt, dd, summary)', (all) =>
      all
        .filter((one) => !one.checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent),
    );
    assert.deepEqual(hidden, []);
    assert.equal(await page.getByText(DETAIL).isVisible(), true);
  });

  test('gives no number to ring but those that are sure, and no figures', async (t) => {
    const { page } = await open(t, partner.origin, '', off);
    const numbers = (await page.locator('main').textContent()).match(/\d+/g);
    assert.deepEqual(numbers, ['2', '999', '999', '999', '116', '123']);
    const links = page.locator('a[href^="tel:"], a[href^="sms:"]');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    assert.deepEqual(addresses, ['tel:999', 'tel:116123']);
  });

  test('every link to a place on the page has that place', async (t) => {
    const { page } = await open(t, partner.origin, '', off);
    const dead = await page.$$eval('a[href^="#"], [next^="#"]', (all) =>
      all
        .map((one) => one.getAttribute('href') ?? one.getAttribute('next'))
        .filter((id) => !document.querySelector(id)),
    );
    assert.deepEqual(dead, []);
  });
});

describe('the partner page as a guest sees it', () => {
  for (const query of VARIANTS) {
    test(`asks nobody else, keeps nothing and says nothing: "${query}"`, async (t) => {
      const { page, context, seen } = await open(t, partner.origin, query);
      await readOn(page);
      assert.deepEqual(
        seen.requests.filter((url) => !url.startsWith(`${partner.origin}/partner/`)),
        [],
      );
      assert.deepEqual(seen.failures, []);
      assert.deepEqual(seen.console, []);
      assert.deepEqual(await context.cookies(), []);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, [0, 0, 0]);
    });
  }

  for (const width of [320, 390]) {
    test(`fits ${width} px, closed and open, with and without script`, async (t) => {
      for (const query of ['', '?dir=rtl']) {
        const { page } = await open(t, partner.origin, query, { width });
        await gates(page);
        await assertFits(page, `closed ${query}`);
        await readOn(page);
        await assertFits(page, `open ${query}`);
        const { page: plain } = await open(t, partner.origin, query, {
          width,
          javaScriptEnabled: false,
        });
        await plain.locator('hearten-content-gate summary').first().press('Enter');
        await assertFits(plain, `no script ${query}`);
      }
    });
  }
});

describe('the switches', () => {
  const bar = (page) =>
    page.getByRole('navigation', { name: 'Viewing options for this demonstration' });
  const current = (page) => bar(page).locator('[aria-current="true"]').allTextContents();
  const pick = async (page, name) => {
    await bar(page).getByRole('link', { name, exact: true }).click();
    await page.waitForLoadState();
  };

  test('work without script and add up', async (t) => {
    const { page } = await open(t, partner.origin, '', {
      javaScriptEnabled: false,
      colorScheme: 'light',
    });
    assert.deepEqual(await current(page), [
      'Plain style sheet',
      'Left to right',
      'Script on',
      'System colours',
    ]);
    for (const name of ['Hostile style sheet', 'Right to left', 'Script off', 'Dark colours']) {
      await pick(page, name);
    }
    assert.deepEqual(await current(page), [
      'Hostile style sheet',
      'Right to left',
      'Script off',
      'Dark colours',
    ]);
    await pick(page, 'Plain style sheet');
    assert.equal((await current(page))[0], 'Plain style sheet');
    assert.equal((await current(page))[1], 'Right to left');
  });

  test('each changes what it names', async (t) => {
    const { page } = await open(t, partner.origin, '', { colorScheme: 'light' });
    const rootStyle = (name) =>
      page.evaluate((key) => getComputedStyle(document.documentElement)[key], name);
    await pick(page, 'Dark colours');
    assert.equal(await rootStyle('colorScheme'), 'dark');
    await pick(page, 'Right to left');
    assert.equal(await rootStyle('direction'), 'rtl');
    assert.ok(await bar(page).getByText('the words stay English').isVisible());
    await pick(page, 'Hostile style sheet');
    assert.equal(await rootStyle('fontSize'), '10px');
    await pick(page, 'Script off');
    assert.ok(await bar(page).getByText('turn JavaScript off in the browser').isVisible());
    assert.equal(await page.evaluate(() => customElements.get('hearten-content-gate')), undefined);
  });

  test('lead to Storybook', async (t) => {
    const { page } = await open(t, partner.origin);
    assert.equal(
      await bar(page).getByRole('link', { name: 'Storybook' }).getAttribute('href'),
      '/storybook/',
    );
  });

  test('take nothing from the address but what they offer', async (t) => {
    const { page } = await open(
      t,
      partner.origin,
      '?dir=%22%3E%3Ch1%3Ehello&css=../../secret&scheme=constructor&__proto__=1',
    );
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.equal((await current(page))[0], 'Plain style sheet');
    assert.equal(await page.locator('html[dir], html[data-scheme]').count(), 0);
  });
});

describe('the partner page to a checker', () => {
  for (const query of ['', '?dir=rtl', '?scheme=dark']) {
    for (const width of [320, 1200]) {
      test(`finds nothing wrong, closed and open: "${query}" at ${width} px`, async (t) => {
        const { page } = await open(t, partner.origin, query, { width });
        await gates(page);
        assert.deepEqual(await faults(page), []);
        await readOn(page);
        assert.deepEqual(await faults(page), []);
      });
    }
  }
});
