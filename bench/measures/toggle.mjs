/** From a click that opens one of a thousand to the end of the first frame that shows it. */
import { interleaved, ratios, spread } from '../statistics.mjs';
import { GATES } from '../subjects/gates.mjs';
import { ms, ratio, verdict } from '../table.mjs';
import { withCrowd } from './crowd.mjs';

const base = 'native';
const IDS = [base, 'element', 'written', 'lit', 'shoelace', 'awesome'];
/** Which of the thousand are opened, one after another. */
const OPENED = [1, 3, 5, 7, 9, 250, 500, 750];

/** Runs in the page: takes the time from the press that the browser reports to a drawn frame. */
function listen({ opens, within }) {
  const buttonOf = (index) => {
    const root = document.querySelector(`#n${index}`);
    const host = within ? root.querySelector(within) : root;
    return (host.shadowRoot ?? host).querySelector(opens);
  };
  globalThis.presses = [];
  globalThis.placeOf = (index) => {
    const button = buttonOf(index);
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + Math.min(20, width / 2), y: y + height / 2 };
  };
  addEventListener(
    'click',
    async ({ timeStamp }) => {
      await globalThis.crowd.drawn();
      globalThis.presses.push(performance.now() - timeStamp);
    },
    { capture: true },
  );
}

/** Whether the part is there to be read. */
function isOpen(index) {
  const words = document.querySelector(`#n${index} .waits`);
  return words.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

async function pressesOn(browser, server, id) {
  const subject = GATES[id];
  return withCrowd(browser, server, { subject, name: `toggle-${id}` }, async (page) => {
    await page.evaluate(() => globalThis.crowd.show(1000));
    await page.evaluate(listen, { opens: subject.opens, within: subject.within });
    for (const [i, index] of OPENED.entries()) {
      const { x, y } = await page.evaluate((at) => globalThis.placeOf(at), index);
      await page.mouse.move(x, y);
      await page.evaluate(() => globalThis.crowd.drawn().then(globalThis.crowd.quiet));
      await page.mouse.click(x, y);
      await page.waitForFunction((count) => globalThis.presses.length >= count, i + 1);
      await page.waitForFunction(isOpen, index);
      await page.evaluate(() => globalThis.crowd.quiet());
    }
    return spread(await page.evaluate(() => globalThis.presses)).median;
  });
}

export const toggle = {
  name: 'toggle',
  title: 'Opening one of a thousand',
  about: `A real press of the mouse on a page of 1,000, ${OPENED.length} of them in each visit, from the time of the press that the
browser reports to the end of the first frame after it. Each has to be open afterwards.`,
  async run({ browser, server, rounds }) {
    const values = await interleaved(IDS, rounds, (id) => pressesOn(browser, server, id));
    const rows = IDS.map((id) => {
      const against = ratios(values[id], values[base]);
      const fate = GATES[id].isOurs ? ['1×', verdict(against.median <= 1)] : ['', ''];
      return [GATES[id].name, ms(spread(values[id])), id === base ? '1' : ratio(against), ...fate];
    });
    const head = ['', 'ms', 'against plain `<details>`', 'budget', ''];
    return [{ title: 'Press to frame', head, rows }];
  },
};
