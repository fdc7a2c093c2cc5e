/**
 * Runs in the page from before its first script, and looks at every frame that the browser draws.
 *
 * When something stands is the time of the first frame in which it has a box, and never before the browser
 * says that it has painted anything at all. What waits is counted as shown in each frame in which it is
 * neither hidden nor without a box, be it outside the window; and for a second witness the browser itself
 * reports which of it has been painted (element timing).
 */
export function watch({ stands, isWhole }) {
  const seen = { frames: 0, shownFrames: 0, shownMs: 0, painted: [], shift: 0, marks: {} };
  globalThis.bench = seen;
  const call = (source, root) => Boolean(source && root && (0, eval)(source)(root));
  const isShown = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    getComputedStyle(element).contentVisibility !== 'hidden';
  const mark = (name, isThere) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (!isThere || painted === undefined) return;
    seen.marks[name] ??= Math.max(performance.now(), painted);
  };
  let shownSince;
  const look = (now) => {
    seen.frames += 1;
    if (shownSince !== undefined) seen.shownMs += now - shownSince;
    const isNowShown = [...document.querySelectorAll('.waits')].some(isShown);
    shownSince = isNowShown ? now : undefined;
    if (isNowShown) seen.shownFrames += 1;
    const root = document.querySelector('#one');
    mark('note', root?.querySelector('h2')?.getClientRects().length > 0);
    mark('stands', call(stands, root));
    mark('whole', call(stands, root) && (!isWhole || call(isWhole, root)));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    seen.painted.push(...list.getEntries().map(({ identifier }) => identifier));
  }).observe({ type: 'element', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What it has seen, some frames later, so that what the last change led to has been drawn. */
export async function seenBy(page, frames = 5) {
  const now = await page.evaluate(() => globalThis.bench.frames);
  await page.waitForFunction((until) => globalThis.bench.frames >= until, now + frames);
  return page.evaluate(() => globalThis.bench);
}
