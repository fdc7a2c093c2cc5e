/** Pages on which one library stands ready, and crowds of its elements come and go. */
import { inFreshPage } from '../browser.mjs';
import { pageOf } from '../pages.mjs';

/** Runs in the page: what the measures of crowds call there. */
function crowd({ markup, stands }) {
  const hasCome = (0, eval)(stands);
  const drawn = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        // Comes after the browser has done what the frame needs: styles, layout, painting.
        port2.postMessage(undefined);
      });
    });
  const quiet = () => new Promise((done) => requestIdleCallback(done, { timeout: 5000 }));
  const make = (count) => {
    const template = document.createElement('template');
    template.innerHTML = Array.from({ length: count }, (_, i) =>
      markup.replaceAll('NUMBER', `n${i}`),
    ).join('');
    return template.content;
  };
  globalThis.crowd = {
    drawn,
    quiet,
    /** From HTML that has been parsed to the frame in which the last one stands. */
    async show(count) {
      const content = make(count);
      const stage = document.createElement('main');
      await quiet();
      const start = performance.now();
      stage.append(document.importNode(content, true));
      document.body.append(stage);
      do await drawn();
      while (!hasCome(stage.lastElementChild));
      const stood = performance.now();
      await quiet();
      return { stands: stood - start, quiet: performance.now() - start };
    },
    async clear() {
      document.querySelector('main').remove();
      await drawn();
      await quiet();
    },
  };
}

/** @param {(page, session) => Promise<T>} work with `globalThis.crowd` in the page */
export function withCrowd(browser, server, { subject, name, body }, work) {
  const address = server.page(name, pageOf(subject, { body: body ?? subject.markup('one') }));
  return inFreshPage(browser, {}, async (page, session) => {
    await page.goto(address);
    // One that stands already, with all that comes later, so that nothing is fetched while time is taken.
    await page.waitForFunction(`(${subject.stands})(document.querySelector('#one'))`);
    if (subject.isWhole) await page.waitForFunction(`(${subject.isWhole})()`);
    const argument = { markup: subject.markup('NUMBER'), stands: subject.stands };
    await page.evaluate(crowd, argument);
    return work(page, session);
  });
}

/** What is in use once nothing is left to be collected. */
export async function inUse(session) {
  await session.send('Performance.enable');
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((each) => each.name === name).value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
