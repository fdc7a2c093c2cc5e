/** `hearten.wording.js`, the wording check for pages that take no modules. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HERE, openPage, startBrowser } from '../support/embedding-pages.mjs';

startBrowser();

const script = `<script defer src="${HERE}hearten.wording.js"></script>`;

/** What the page has, once its scripts have run. */
async function openWith(t, head, body = '<p>A heron.</p>') {
  const opened = await openPage(t, { head, body });
  await opened.page.waitForFunction(() => globalThis[Symbol.for('hearten:wording/1')]);
  return opened;
}

const found = () => {
  const { checkWording } = globalThis[Symbol.for('hearten:wording/1')];
  return checkWording('He committed suicide.').map(({ rule }) => rule);
};

describe('the wording check as a classic script', () => {
  test('works under the strict policy, and leaves the page and its console alone', async (t) => {
    const { page, seen } = await openWith(t, script);
    assert.deepEqual(await page.evaluate(found), ['m01']);
    assert.equal(await page.evaluate(() => document.body.innerHTML.trim()), '<p>A heron.</p>');
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('reads no name that a page can clobber', async (t) => {
    const names = ['hearten', 'checkWording', 'wording', 'Symbol', 'Set', 'Map', 'RegExp'];
    const body = names.map((name) => `<form id="${name}"></form>`).join('');
    const { page } = await openWith(t, script, body);
    assert.deepEqual(await page.evaluate(found), ['m01']);
  });

  test('leaves the first copy where there are two', async (t) => {
    const keep = "globalThis.first = globalThis[Symbol.for('hearten:wording/1')];";
    const head = `${script}<script defer src="/keep.js"></script>${script}`;
    const { page } = await openPage(t, { head, pages: { '/keep.js': keep } });
    const isFirst = () => globalThis.first === globalThis[Symbol.for('hearten:wording/1')];
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await page.evaluate(isFirst), true);
    assert.deepEqual(await page.evaluate(found), ['m01']);
  });

  const check = '<hearten-wording-check><p>He committed suicide.</p></hearten-wording-check>';
  const all = `<script defer src="${HERE}hearten.all.js"></script>`;

  for (const [order, head] of Object.entries({ before: script + all, after: all + script })) {
    test(`is what the element of hearten.all.js looks with, ${order} that`, async (t) => {
      const { page, seen } = await openPage(t, { head, body: check });
      await page.getByText('“Commit” belongs to crimes.').waitFor();
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('is asked for by name where it is not there, and the author’s words stay', async (t) => {
    const { page, seen } = await openPage(t, { head: all, body: check });
    await seen.said(/<hearten-wording-check> could not load its rules.*hearten\.wording\.js/);
    assert.equal(await page.getByText('He committed suicide.').isVisible(), true);
    assert.deepEqual(seen.errors, []);
  });
});
