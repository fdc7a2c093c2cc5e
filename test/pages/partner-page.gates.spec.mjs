import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createServer } from '../../tools/serve.mjs';
import {
  DETAIL,
  HELD,
  VARIANTS,
  choice,
  gates,
  open,
  readOn,
  spoken,
  startPartnerPage,
} from '../support/partner-page.mjs';
import { drawnFrames } from '../support/drawn-frames.mjs';

const partner = startPartnerPage();

describe('the gates on the partner page', () => {
  for (const query of VARIANTS) {
    test(`hold until the reader chooses: "${query}"`, async (t) => {
      const { page } = await open(t, partner.origin, query);
      const [first, second, notice] = await gates(page);
      for (const name of ['Read on', 'Read without the details', 'Not now']) {
        assert.ok(await choice(first, name).isVisible(), name);
      }
      assert.ok(await choice(second, 'Not now').isVisible());
      assert.equal(await choice(second, 'Read without the details').count(), 0);
      assert.equal(await choice(notice, 'Read on').count(), 0);
      assert.ok(await notice.getByText('We are all human').isVisible());
      assert.equal(await page.getByText(HELD).isVisible(), false);
      const before = await spoken(page);
      assert.ok(before.includes('Before you continue') && !before.includes(HELD));

      await readOn(page);
      assert.ok(await page.getByText(DETAIL).isVisible());
      assert.ok((await spoken(page)).includes(HELD));
    });
  }

  test('can be read without the details', async (t) => {
    const { page } = await open(t, partner.origin);
    const [first] = await gates(page);
    await choice(first, 'Read without the details').press('Enter');
    await page.getByText(HELD).waitFor();
    assert.equal(await page.getByText(DETAIL).isVisible(), false);
    assert.ok(!(await spoken(page)).includes(DETAIL));
    await page.getByText('A passage in more detail about child abuse').click();
    assert.ok(await page.getByText(DETAIL).isVisible());
  });

  test('can be left closed, with a way on', async (t) => {
    const { page } = await open(t, partner.origin);
    const [first] = await gates(page);
    await choice(first, 'Not now').click();
    const on = first.getByRole('link', { name: 'Knowing is the start, responding is the point' });
    assert.equal(await on.getAttribute('href'), '#respond');
    assert.equal(await page.getByText(HELD).isVisible(), false);
  });

  test('follow “Don’t ask again” from one to the next, and back', async (t) => {
    const { page } = await open(t, partner.origin);
    const [first, second] = await gates(page);
    const example = second.getByText('The man at the desk');
    await choice(first, 'Read on').click();
    assert.equal(await example.isVisible(), false);
    await first.getByText('Don’t ask again', { exact: true }).click();
    await choice(first, 'On this visit').click();
    await example.waitFor();
    await page.reload();
    await page.getByText('The man at the desk').waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

  test('lead to the page’s own support, on which nothing is held', async (t) => {
    const { page } = await open(t, partner.origin);
    const [first] = await gates(page);
    await first.getByRole('link', { name: 'Find support' }).click();
    assert.equal(new URL(page.url()).hash, '#support');
    assert.ok(await page.getByText('danger, ring 999').first().isVisible());
  });

  test('work with the library on another origin', async (t) => {
    const elsewhere = await createServer();
    t.after(() => elsewhere.close());
    const here = await createServer({ library: `${elsewhere.origin}/partner/hearten/` });
    t.after(() => here.close());
    const { page, seen } = await open(t, here.origin);
    await readOn(page);
    assert.deepEqual(seen.console, []);
    assert.ok(seen.requests.some((url) => url.startsWith(`${elsewhere.origin}/partner/hearten/`)));
    assert.ok(!seen.requests.some((url) => url.startsWith(`${here.origin}/partner/hearten/`)));
  });

  test('open at the reader’s press where script is forbidden, once it can’t be merely late', async (t) => {
    const { page } = await open(t, partner.origin, '?script=off');
    assert.equal(await page.getByText(HELD).isVisible(), false);
    // The style sheet gives the script six seconds, and a browser's own timing is all that can end them.
    await page.waitForTimeout(6500);
    const summary = page.locator('hearten-content-gate summary').first();
    await summary.focus();
    await drawnFrames(page);
    await summary.press('Enter');
    await page.getByText(HELD).waitFor();
  });
});
