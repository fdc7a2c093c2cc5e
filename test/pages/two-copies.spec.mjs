/** Pages that hold the library more than once: two files of one element each, two loaders, two versions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  DEEP,
  EARLIER,
  ELSEWHERE,
  HERE,
  choices,
  gate,
  openPage,
  scripts,
  startBrowser,
} from '../support/embedding-pages.mjs';

startBrowser();

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Opens the first part, and asks not to be asked again. */
async function remember(page) {
  await button(page, 'Read on').first().click();
  await page.getByText('Don’t ask again', { exact: true }).click();
  await button(page, 'On this visit').click();
  await page.getByText('We won’t ask again on this visit.').first().waitFor();
}

const PAIRS = {
  'the loader twice, from two folders': [`${HERE}hearten.js`, `${DEEP}hearten.js`],
  'the loader twice, from two origins': [`${HERE}hearten.js`, `${ELSEWHERE}hearten.js`],
  'the loader and the whole library': [`${HERE}hearten.js`, `${HERE}hearten.all.js`],
  'the whole library twice': [`${HERE}hearten.all.js`, `${DEEP}hearten.all.js`],
  'the whole library and one element': [`${HERE}hearten.all.js`, `${HERE}elements/content-gate.js`],
};

describe('a page with the library twice', () => {
  for (const [name, files] of Object.entries(PAIRS)) {
    test(`works and says nothing: ${name}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: scripts(...files),
        body: `<hearten-provider audience="nurses">${gate('heron')}${gate('otter')}</hearten-provider>`,
      });
      await choices(page).first().waitFor();
      await page.getByText('This part is written for nurses').first().waitFor();
      await remember(page);
      await page.getByText('A otter.').waitFor();
      await button(page, 'Ask me again').first().click();
      await page.locator('[role="status"]').filter({ hasText: 'We’ll ask again' }).waitFor();
      assert.equal(await page.locator('body > [role="status"]').count(), 1);
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }
});

describe('a page with each element from a file of its own', () => {
  const [FIRST, SECOND] = [`${HERE}elements/provider.js`, `${HERE}elements/content-gate.js`];

  for (const files of [
    [FIRST, SECOND],
    [SECOND, FIRST],
  ]) {
    test(`lets them hear each other across the copies: ${files.join(', ')}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: scripts(...files),
        body: `<hearten-provider audience="nurses">
          <hearten-provider support="/support">${gate()}</hearten-provider>
        </hearten-provider>`,
      });
      await page.getByText('This part is written for nurses').waitFor();
      const support = page.getByRole('link', { name: 'Find support' }).first();
      assert.equal(await support.getAttribute('href'), '/support');
      await page
        .locator('hearten-provider')
        .first()
        .evaluate((provider) => (provider.audience = 'teachers'));
      await page.getByText('This part is written for teachers').waitFor();
      await page.evaluate(() => {
        const moved = document.querySelector('hearten-content-gate');
        document.body.append(moved);
      });
      await page.getByText('This part is written for').waitFor({ state: 'detached' });
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('shares one registry, through which all is erased', async (t) => {
    const { page } = await openPage(t, {
      head: scripts(FIRST, SECOND),
      body: gate('heron') + gate('otter'),
    });
    await remember(page);
    const kept = await page.evaluate(() => {
      const registry = globalThis[Symbol.for('hearten:page/1')];
      const before = sessionStorage.length;
      registry.erase();
      return [before, sessionStorage.length];
    });
    assert.deepEqual(kept, [1, 0]);
  });
});

describe('a page with another version', () => {
  test('keeps the one that came first, and warns once, naming both', async (t) => {
    const { page, seen } = await openPage(t, {
      head: scripts(`${HERE}hearten.all.js`, `${DEEP}hearten.all.js`),
      body: `<hearten-content-gate><p>A note.</p></hearten-content-gate>${gate()}`,
      first: () => {
        class Earlier extends HTMLElement {}
        Earlier[Symbol.for('hearten:version')] = '0.0.1';
        customElements.define('hearten-content-gate', Earlier);
      },
    });
    assert.equal(seen.console.length, 1, seen.console.join('\n'));
    assert.match(
      seen.console[0],
      /^<hearten-content-gate> .*version 0\.0\.1 of hearten.*version \d+\.\d+\.\d+/,
    );
    assert.deepEqual(seen.errors, []);
    assert.equal(await choices(page).count(), 0);
  });

  const [OURS, THEIRS] = [HERE, EARLIER].map((folder) => `${folder}hearten.all.js`);
  const ORDERS = {
    'ours first': [OURS, THEIRS],
    'the earlier one first': [THEIRS, OURS],
    'the earlier one before the loader': [THEIRS, `${HERE}hearten.js`],
    'the earlier one after the loader': [`${HERE}hearten.js`, THEIRS],
  };

  for (const [order, files] of Object.entries(ORDERS)) {
    test(`works with whichever came first, and says no more than that: ${order}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: scripts(...files),
        body: `<hearten-provider audience="nurses">${gate('heron')}${gate('otter')}</hearten-provider>`,
      });
      await page.getByText('This part is written for nurses').first().waitFor();
      await choices(page).first().waitFor();
      await remember(page);
      await page.getByText('A otter.').waitFor();
      const tags = await page.evaluate(() =>
        ['content-gate', 'principle-card', 'provider', 'reader-settings', 'reframe-panel']
          .map((name) => customElements.get(`hearten-${name}`))
          .map((element) => element?.[Symbol.for('hearten:version')]),
      );
      const told =
        /^<hearten-[a-z-]+> is defined by version (\S+) of hearten already; version (\S+) is not used/;
      for (const text of seen.console) {
        assert.match(text, told);
        const [, kept, left] = told.exec(text);
        assert.notEqual(kept, left);
      }
      assert.equal(new Set(seen.console).size, seen.console.length);
      if (!files.includes(`${HERE}hearten.js`)) {
        const first = files[0] === THEIRS ? '0.0.1' : tags[0];
        assert.deepEqual(tags, Array(5).fill(first));
        assert.equal(seen.console.length, 5);
      }
      assert.deepEqual(seen.errors, []);
    });
  }
});
