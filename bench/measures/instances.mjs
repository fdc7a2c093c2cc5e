/** Crowds: what a thousand of them take to draw, and whether ten thousand take ten times that. */
import { interleaved, ratios, spread } from '../statistics.mjs';
import { CARDS } from '../subjects/cards.mjs';
import { GATES } from '../subjects/gates.mjs';
import { ms, ratio, verdict } from '../table.mjs';
import { inUse, withCrowd } from './crowd.mjs';

const FEW = 1000;
const MANY = 10_000;
const base = 'written';
const KINDS = {
  gates: { subjects: GATES, ids: ['native', 'element', 'written', 'lit', 'shoelace', 'awesome'] },
  cards: { subjects: CARDS, ids: Object.keys(CARDS) },
};

function crowdOf(browser, server, { kind, id, count }) {
  const subject = KINDS[kind].subjects[id];
  return withCrowd(browser, server, { subject, name: `${kind}-${id}` }, async (page, session) => {
    const before = await inUse(session);
    const times = await page.evaluate((many) => globalThis.crowd.show(many), count);
    const after = await inUse(session);
    return { ...times, heap: (after.heap - before.heap) / count };
  });
}

function rowsOf(kind, few, many) {
  const { subjects, ids } = KINDS[kind];
  return ids.map((id) => {
    const of = (values, key) => values[id].map((each) => each[key]);
    const against = ratios(
      of(few, 'stands'),
      few[base].map(({ stands }) => stands),
    );
    const growth = spread(of(many, 'stands')).median / spread(of(few, 'stands')).median;
    const { isOurs } = subjects[id];
    return [
      subjects[id].name,
      ms(spread(of(few, 'stands'))),
      id === base ? '1' : ratio(against),
      isOurs ? `1.3× ${verdict(against.median <= 1.3)}` : '',
      ms(spread(of(few, 'quiet'))),
      ms(spread(of(many, 'stands'))),
      `${growth.toFixed(1)}×`,
      isOurs ? `12× ${verdict(growth <= 12)}` : '',
      `${(spread(of(few, 'heap')).median / 1000).toFixed(1)} kB`,
    ];
  });
}

const HEAD = [
  '',
  '1,000, ms',
  'against the hand-written',
  'budget',
  'until nothing is left to do, ms',
  '10,000, ms',
  'against 1,000',
  'budget',
  'heap for each',
];

export const instances = {
  name: 'instances',
  title: '1,000 and 10,000 on a page',
  about: `From parsed HTML to the end of the first frame in which the last one stands, in a fresh page where one
stands already. The hand-written element clones a template with the same markup and style sheets as ours has,
assigns the same slots, and does no more. 10,000 are drawn once.`,
  async run({ browser, server, rounds }) {
    const tables = [];
    for (const [kind, { ids }] of Object.entries(KINDS)) {
      const measure = (count) => (id) => crowdOf(browser, server, { kind, id, count });
      const few = await interleaved(ids, rounds, measure(FEW));
      const many = await interleaved(ids, 1, measure(MANY));
      tables.push({ title: kind, head: HEAD, rows: rowsOf(kind, few, many) });
    }
    return tables;
  },
};
