/** Not one frame of the part before the choice, on a slow machine and a slow line, however the library comes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  FRAGMENTS,
  WORDS,
  choice,
  open,
  passLimit,
  startGatePages,
} from '../support/gate-pages.mjs';

startGatePages();

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

/**
 * Looks at every frame from the first, and takes down what the browser itself says it has painted
 * (element timing: each word that waits carries its name).
 */
function watch() {
  const watched = { frames: 0, shown: {}, painted: [] };
  globalThis.watched = watched;
  const look = () => {
    watched.frames += 1;
    for (const element of document.querySelectorAll('.waits')) {
      const hasBox = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (hasBox && getComputedStyle(element).contentVisibility !== 'hidden')
        watched.shown[element.getAttribute('elementtiming')] ??= `from frame ${watched.frames}`;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    watched.painted.push(...list.getEntries().map(({ identifier }) => identifier));
  }).observe({ type: 'element', buffered: true });
}

async function slowAndWatched(page) {
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Some frames more, so that what the last change led to has been painted. */
async function watchedFrames(page) {
  const frames = await page.evaluate(() => watched.frames);
  await page.waitForFunction((last) => watched.frames > last + 3, frames);
  return page.evaluate(() => watched);
}

async function assertNoFrame(page) {
  const { frames, shown, painted } = await watchedFrames(page);
  assert.ok(frames > 3, 'frames were drawn');
  assert.deepEqual(shown, {});
  assert.deepEqual(painted, []);
}

for (const way of ['loader', 'all', 'element']) {
  for (const form of ['details', 'template']) {
    describe(`${form}, library by ${way}`, () => {
      for (const [name, fragment] of Object.entries(FRAGMENTS)) {
        test(`shows nothing before the choice, address with ${name}`, async (t) => {
          const { page } = await open(t, form, { way, fragment, prepare: slowAndWatched });
          await assertNoFrame(page);
        });
      }
    });
  }
}

describe('with the script late', () => {
  for (const [name, fragment] of Object.entries(FRAGMENTS)) {
    test(`shows nothing until the choice, address with ${name}`, async (t) => {
      const arrived = await open(t, 'details', {
        script: 'waits',
        fragment,
        prepare: slowAndWatched,
      });
      const { page, gate, release } = arrived;
      await assertNoFrame(page);
      await passLimit(page);
      await assertNoFrame(page);
      release();
      await choice(gate, 'Not now').waitFor();
      await assertNoFrame(page);
    });
  }
});

describe('what watches', () => {
  for (const form of ['details', 'template']) {
    test(`sees each word once the reader has chosen: ${form}`, async (t) => {
      const { page, gate } = await open(t, form, { prepare: slowAndWatched });
      await choice(gate, 'Read on').click();
      await page.waitForFunction((count) => watched.painted.length >= count, WORDS.length);
      const { shown, painted } = await watchedFrames(page);
      const names = ['dipper', 'island', 'kingfisher', 'otter', 'weir'];
      assert.deepEqual(Object.keys(shown).sort(), names);
      assert.deepEqual([...painted].sort(), names);
    });
  }
});
