/** The box: the recommended snippet takes the same room before and after its script, so nothing moves. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, startGatePages, upgraded } from '../support/gate-pages.mjs';

startGatePages();

const WIDTHS = [320, 390, 700, 1000, 1280];
const SNIPPETS = {
  'with a passage': { file: 'details', widths: WIDTHS },
  'without a passage': { file: 'two-choices', widths: WIDTHS },
  // At 320 px such type leaves room for so few letters that the facts take more lines than reserved.
  'in a page with large serif type': {
    file: 'details',
    sheet: 'serif.css',
    widths: WIDTHS.slice(1),
  },
};

function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries())
      if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

const painted = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const height = (gate) => gate.evaluate((element) => element.getBoundingClientRect().height);

for (const [name, { file, sheet, widths }] of Object.entries(SNIPPETS)) {
  describe(`the recommended snippet ${name}`, () => {
    for (const width of widths) {
      test(`nothing moves at ${width} px`, async (t) => {
        const prepare = (page) => page.addInitScript(watchShifts);
        const { page, gate, release } = await open(t, file, {
          script: 'waits',
          width,
          sheet,
          prepare,
        });
        await painted(page);
        const before = await height(gate);
        // A slow machine may draw the page before its style sheet.
        await page.evaluate(() => (shifts.length = 0));
        release();
        await upgraded(page);
        await painted(page);
        // Half a pixel is what rounding makes of sizes in em.
        assert.ok(
          Math.abs((await height(gate)) - before) < 0.5,
          `${before} px, then ${await height(gate)} px`,
        );
        assert.deepEqual(await page.evaluate(() => shifts), []);
      });
    }
  });
}

describe('what watches', () => {
  test('sees a page that moves', async (t) => {
    const { page, gate } = await open(t, 'details', {
      prepare: (page) => page.addInitScript(watchShifts),
    });
    await painted(page);
    await gate.evaluate((element) =>
      element.before(Object.assign(document.createElement('p'), { textContent: 'New' })),
    );
    await page.waitForFunction(() => shifts.length > 0);
  });
});
