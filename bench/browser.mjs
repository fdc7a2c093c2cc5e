/** Fresh pages in a real Chromium, slowed where the measure says so. */
import { chromium as playwright } from 'playwright-core';
import { chromium, wholeChromium } from '../tools/browsers.mjs';

/** As our tests of the gate have it: 1.6 Mbit/s down, 150 ms for an answer. */
export const SLOW = {
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 },
  cpu: 4,
};

/** @param {string} [flags] for V8 */
export async function startBrowser(flags = '') {
  const found = wholeChromium() ?? (await chromium());
  // `gc` on demand, and heap sizes that are not rounded.
  const args = [...found.args, `--js-flags=--expose-gc ${flags}`, '--enable-precise-memory-info'];
  return playwright.launch({ ...found, args });
}

/** A page that stands still for so long will not go on. */
const PATIENCE_MS = 120_000;

/**
 * A page of its own, with nothing cached, closed when `work` is done.
 *
 * @param {object} options
 * @param {boolean} [options.slow] slow 4G and a processor four times slower
 * @param {() => void} [options.first] runs in the page before any of its scripts
 * @param {unknown} [options.argument] for `first`
 * @param {(page, session) => Promise<T>} work
 */
export async function inFreshPage(browser, { slow, first, argument, width = 1000 }, work) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (first) await page.addInitScript(first, argument);
    if (slow) {
      await session.send('Network.emulateNetworkConditions', SLOW.network);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
    }
    return await inTime(work(page, session));
  } finally {
    await context.close();
  }
}

/** What a page is asked to wait for in itself, no browser puts an end to. */
async function inTime(working) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('The page stands still.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}
