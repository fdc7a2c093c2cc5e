/**
 * Frames with an opaque origin, in each engine: `'self'` in the policy of embed.html has to mean its server
 * there, or nothing would be shown and no height told.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startPartner } from '../support/altered-files.mjs';
import { openEngines } from '../support/engine-pages.mjs';

const partner = startPartner();
const elsewhere = startPartner();

for (const { name, open } of openEngines()) {
  test(`a frame sandboxed to scripts shows its element and gets its height, in ${name}`, async (t) => {
    elsewhere.expect({});
    partner.expect({
      body: `<iframe src="${elsewhere.origin}/hearten/embed.html#reframe-panel&pair=r03"
        sandbox="allow-scripts" title="A part of our guide" width="500" height="300"></iframe>
        <script defer src="/hearten/hearten.height.js"></script>`,
    });
    const page = await open(t, `${partner.origin}/`);
    const told = () => {
      const frame = document.querySelector('iframe');
      return frame.style.height && frame.clientHeight;
    };
    const height = await page.until(told);
    // Far above the line that stands in for what can't be shown.
    assert.ok(height > 600 && height < 2500, String(height));

    await page.evaluate(() => {
      document.querySelector('iframe').width = '1000';
    });
    assert.ok(
      await page.until((before) => {
        const { clientHeight } = document.querySelector('iframe');
        return clientHeight > 300 && clientHeight < before;
      }, height),
    );
  });
}
