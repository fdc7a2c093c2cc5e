/** Our other elements: what one takes to stand, what a hundred take, and turning over two hundred cards. */
import { interleaved, spread } from '../statistics.mjs';
import { DECK, OURS } from '../subjects/ours.mjs';
import { ms } from '../table.mjs';
import { withCrowd } from './crowd.mjs';

const IDS = Object.keys(OURS);
const TURNS = 20;

function standing(browser, server, id, count) {
  return withCrowd(browser, server, { subject: OURS[id], name: `upgrade-${id}` }, async (page) => {
    const { stands } = await page.evaluate((many) => globalThis.crowd.show(many), count);
    return stands;
  });
}

/** Runs in the page: from each press of “Next card” to the end of the first frame after it. */
async function turnOver(turns) {
  const { crowd } = globalThis;
  const deck = document.querySelector('main > *');
  const times = [];
  for (let i = 0; i < turns; i += 1) {
    const next = [...deck.shadowRoot.querySelectorAll('.pages button')].at(-1);
    await crowd.quiet();
    const start = performance.now();
    next.click();
    await crowd.drawn();
    times.push(performance.now() - start);
  }
  const told = deck.shadowRoot.querySelector('[role=status]').textContent;
  if (!told.includes(String(turns + 1))) throw new Error(`It stands at “${told}”.`);
  return times;
}

function longDeck(browser, server) {
  return withCrowd(browser, server, { subject: DECK, name: 'upgrade-long-deck' }, async (page) => {
    const { stands } = await page.evaluate(() => globalThis.crowd.show(1));
    return { stands, turns: spread(await page.evaluate(turnOver, TURNS)).median };
  });
}

export const upgrade = {
  name: 'upgrade',
  title: 'The other elements',
  about: `From parsed HTML to the end of the first frame in which the last one stands, in a fresh page where one
stands already, so that no file is fetched meanwhile. A frame is in each of these times. A card is turned over by
${TURNS} presses of “Next card”, one after another.`,
  async run({ browser, server, rounds }) {
    const one = await interleaved(IDS, rounds, (id) => standing(browser, server, id, 1));
    const many = await interleaved(IDS, rounds, (id) => standing(browser, server, id, 100));
    const rows = IDS.map((id) => [OURS[id].name, ms(spread(one[id])), ms(spread(many[id]))]);
    const { deck } = await interleaved(['deck'], rounds, () => longDeck(browser, server));
    const long = [
      DECK.name,
      ms(spread(deck.map(({ stands }) => stands))),
      ms(spread(deck.map(({ turns }) => turns))),
    ];
    return [
      { title: 'To stand', head: ['', 'one, ms', '100, ms'], rows },
      { title: 'A long deck', head: ['', 'to stand, ms', 'press to frame, ms'], rows: [long] },
    ];
  },
};
