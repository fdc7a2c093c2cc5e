/** What is left once crowds have come and gone. */
import { CARDS } from '../subjects/cards.mjs';
import { GATES } from '../subjects/gates.mjs';
import { verdict } from '../table.mjs';
import { inUse, withCrowd } from './crowd.mjs';

const COUNT = 1000;
const ROUNDS = 20;
const MOST = 16 * 1024;
/** Caches of the page and the library are filled by then. */
const WARM_UP = 10;

const FLAGS = '--no-opt --no-maglev --no-sparkplug';

const SUBJECTS = {
  'plain `<details>`': GATES.native,
  '**hearten** gate': GATES.element,
  '**hearten** card': CARDS.element,
  'Shoelace details': GATES.shoelace,
  'Web Awesome details': GATES.awesome,
};

async function comeAndGo(page, rounds) {
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(async (count) => {
      await globalThis.crowd.show(count);
      await globalThis.crowd.clear();
    }, COUNT);
  }
}

function leftBy(browser, server, subject, name) {
  return withCrowd(browser, server, { subject, name }, async (page, session) => {
    await comeAndGo(page, WARM_UP);
    const before = await inUse(session);
    await comeAndGo(page, ROUNDS);
    const after = await inUse(session);
    return Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
  });
}

export const leak = {
  name: 'leak',
  title: 'What is left behind',
  about: `After ${WARM_UP} rounds that warm up, ${ROUNDS} rounds of ${COUNT.toLocaleString('en')} created, drawn and removed; collected,
and counted by the browser. V8 only interprets here (\`${FLAGS}\`): what it compiles of a library is kept on the same heap,
goes on being compiled for some fifty rounds (80 KiB of a gate, seen on 2026-11-26) and would hide what leaks.`,
  flags: FLAGS,
  async run({ browser, server }) {
    const rows = [];
    for (const [name, subject] of Object.entries(SUBJECTS)) {
      const left = await leftBy(browser, server, subject, `leak-${rows.length}`);
      const isMet = left.nodes <= 0 && left.listeners <= 0 && left.heap <= MOST;
      const fate = subject.isOurs ? ['0, 0 and 16 KiB', verdict(isMet)] : ['', ''];
      rows.push([
        name,
        left.nodes,
        left.listeners,
        `${(left.heap / 1024).toFixed(1)} KiB`,
        ...fate,
      ]);
    }
    const head = ['', 'nodes', 'listeners', 'heap', 'budget', ''];
    return [{ title: '20 rounds of 1,000', head, rows }];
  },
};
