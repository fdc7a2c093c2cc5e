/** The page of the invented site that takes frames only. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fits } from '../support/frame-pages.mjs';
import { assertFits, open, startPartnerPage } from '../support/partner-page.mjs';

const partner = startPartnerPage();

describe('the page with frames', () => {
  for (const [note, options] of [
    ['wide', {}],
    ['390 px, dark', { width: 390, colorScheme: 'dark' }],
  ]) {
    test(`shows a panel and a card, each as high as its words: ${note}`, async (t) => {
      const { page, seen } = await open(t, partner.origin, 'in-a-frame.html', options);
      const frames = page.locator('iframe');
      await page.frameLocator('iframe >> nth=0').getByRole('button', { name: 'Next' }).waitFor();
      await frames.nth(1).scrollIntoViewIfNeeded();
      await page.frameLocator('iframe >> nth=1').getByRole('heading', { name: 'Trust' }).waitFor();
      await fits(page, 0);
      await fits(page, 1);
      await assertFits(page, note);
      assert.deepEqual([seen.console, seen.failures], [[], []]);
      assert.ok(seen.requests.every((url) => url.startsWith(partner.origin)));
    });
  }
});
