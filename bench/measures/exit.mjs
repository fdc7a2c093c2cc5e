/** From a press on a way out to the end of the first frame in which nothing of the page can be seen. */
import { inFreshPage } from '../browser.mjs';
import { pageOf } from '../pages.mjs';
import { interleaved, ratios, spread } from '../statistics.mjs';
import { EXITS } from '../subjects/exits.mjs';
import { ms, ratio, verdict } from '../table.mjs';

const base = 'govuk';
const LINES = { short: 20, long: 5000 };
/** One frame of a screen that draws sixty in a second. */
const FRAME_MS = 1000 / 60;

const lines = (count) =>
  Array.from({ length: count }, (_, i) => `<p class="line">Line ${i} of <b>a page</b>.</p>`).join(
    '',
  );

/** Runs in the page before all its scripts: what they do on a press comes after. */
function watchPress() {
  const drawn = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(undefined);
      });
    });
  const isSeen = () => {
    const shown = [...document.querySelectorAll('.line')].some((each) => each.checkVisibility());
    const points = [0.05, 0.5, 0.95].map((at) =>
      document.elementFromPoint(innerWidth * at, innerHeight * at),
    );
    return shown || points.some((each) => each?.closest('.line, #way'));
  };
  addEventListener(
    'click',
    async ({ timeStamp }) => {
      // Looking comes after the time is taken, so that it is nobody's.
      for (let frames = 1; ; frames += 1) {
        await drawn();
        const time = performance.now() - timeStamp;
        if (!isSeen()) return void (globalThis.covered = { time, frames });
      }
    },
    { capture: true, once: true },
  );
}

async function visit(browser, server, id, size) {
  const subject = EXITS[id];
  const body = subject.markup + lines(LINES[size]);
  const address = server.page(`exit-${id}-${size}`, pageOf(subject, { body }));
  return inFreshPage(browser, { first: watchPress }, async (page) => {
    // The next page never comes, so that there is time to look.
    await page.route('**/never', (route) => route.fulfill({ status: 204 }));
    await page.goto(address);
    await page.waitForFunction(`(${subject.isReady})()`);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 })));
    const { x, y, width, height } = await page.locator('#way').boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForFunction(() => globalThis.covered);
    return page.evaluate(() => globalThis.covered);
  });
}

function rowsOf(values) {
  return Object.keys(EXITS).map((id) => {
    const times = values[id].map(({ time }) => time);
    const frames = Math.max(...values[id].map((each) => each.frames));
    const against = ratios(
      times,
      values[base].map(({ time }) => time),
    );
    const fate = EXITS[id].isOurs ? ['1', verdict(frames === 1)] : ['', ''];
    const compared = id === base ? '1' : ratio(against);
    return [EXITS[id].name, ms(spread(times)), compared, frames, ...fate];
  });
}

export const exit = {
  name: 'exit',
  title: 'Leaving a page',
  about: `A real press of the mouse on the way out, from the time of the press that the browser reports to the end of the
first frame in which nothing of the page is to be seen; a frame of 60 in a second is ${FRAME_MS.toFixed(1)} ms. The next page never
comes. Ours also blanks the title, empties fields and erases what it kept within that time.`,
  async run({ browser, server, rounds }) {
    const tables = [];
    for (const size of Object.keys(LINES)) {
      const ids = Object.keys(EXITS);
      const values = await interleaved(ids, rounds, (id) => visit(browser, server, id, size));
      tables.push({
        title: `Press to covered page, a page of ${LINES[size]} lines`,
        head: ['', 'ms', 'against GOV.UK Frontend', 'frames, at most', 'budget', ''],
        rows: rowsOf(values),
      });
    }
    return tables;
  },
};
