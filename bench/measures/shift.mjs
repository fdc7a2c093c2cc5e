/** Whether the page moves when ours comes: the recommended snippet, narrow and wide. */
import { inFreshPage } from '../browser.mjs';
import { pageOf } from '../pages.mjs';
import { GATES } from '../subjects/gates.mjs';
import { verdict } from '../table.mjs';
import { seenBy, watch } from './watch.mjs';

const WAYS = ['loader', 'element', 'all'];
const WIDTHS = [320, 600, 1000];

async function shiftOf(browser, server, { way, width, withStyles }) {
  const subject = GATES[way];
  const name = `shift-${way}-${withStyles}`;
  const address = server.page(name, pageOf(subject, { withStyles }));
  const { stands, isWhole } = subject;
  const options = { slow: true, first: watch, argument: { stands, isWhole }, width };
  return inFreshPage(browser, options, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench.marks.whole !== undefined);
    await page.waitForLoadState('networkidle');
    return (await seenBy(page, 20)).shift;
  });
}

export const shift = {
  name: 'shift',
  title: 'Layout shift',
  about: `The browser's own sum of layout shifts on the same slow visit. The last row is a check of the measure:
without \`hearten.css\` no room is kept, and it has to see the page move.`,
  async run({ browser, server }) {
    const rows = [];
    for (const way of WAYS) {
      for (const width of WIDTHS) {
        const found = await shiftOf(browser, server, { way, width, withStyles: true });
        rows.push([GATES[way].name, `${width} px`, found.toFixed(4), '0', verdict(found === 0)]);
      }
    }
    const without = await shiftOf(browser, server, {
      way: 'loader',
      width: 1000,
      withStyles: false,
    });
    if (without === 0) throw new Error('The page moves, and the measure does not see it.');
    rows.push(['loader, `hearten.css` left out', '1000 px', without.toFixed(4), '', '']);
    return [{ title: 'The recommended snippet', head: ['', 'width', 'shift', 'budget', ''], rows }];
  },
};
