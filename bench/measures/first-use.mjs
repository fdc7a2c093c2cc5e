/** From an empty page to one that can be used: slow 4G, a processor four times slower, nothing cached. */
import { inFreshPage } from '../browser.mjs';
import { pageOf } from '../pages.mjs';
import { interleaved, ratios, spread } from '../statistics.mjs';
import { GATES } from '../subjects/gates.mjs';
import { ms, ratio, verdict } from '../table.mjs';
import { seenBy, watch } from './watch.mjs';

const base = 'native';

function bytesUntil(entries, kind, from, to) {
  return entries
    .filter(({ name, end }) => name.endsWith(kind) && end > from && end <= to)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

async function visit(browser, server, id) {
  const subject = GATES[id];
  const address = server.page(`first-${id}`, pageOf(subject));
  const { stands, isWhole } = subject;
  const options = { slow: true, first: watch, argument: { stands, isWhole } };
  return inFreshPage(browser, options, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench.marks.whole !== undefined);
    const seen = await seenBy(page);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => !name.endsWith('/built/site.css'))
        .map(({ name, responseEnd, encodedBodySize }) => ({
          name: new URL(name).pathname,
          end: responseEnd,
          bytes: encodedBodySize,
        })),
    );
    const { stands: until } = seen.marks;
    return {
      ...seen.marks,
      shift: seen.shift,
      shownMs: seen.shownMs,
      css: bytesUntil(files, '.css', 0, Infinity),
      js: bytesUntil(files, '.js', 0, until),
      later: bytesUntil(files, '.js', until, Infinity),
    };
  });
}

/** The design counts a gate as usable from when its own HTML is; by the stricter count the part can be opened. */
const BUDGETS = {
  note: { loader: 1.3 },
  stands: { loader: 1.3 },
  whole: { loader: 3 },
};

function timeRows(values, key) {
  const of = (id) => values[id].map((each) => each[key]);
  return Object.keys(values).map((id) => {
    const against = ratios(of(id), of(base));
    const must = BUDGETS[key]?.[id];
    return [GATES[id].name, ms(spread(of(id))), id === base ? '1' : ratio(against)].concat(
      must ? [`${must}×`, verdict(against.median <= must)] : ['', ''],
    );
  });
}

const WHAT = {
  note: 'Usable: the note can be read, and its link to support followed',
  stands: 'Usable by the stricter count: the part can be opened by the reader',
  whole: 'Everything has come, what is only wanted later too',
};

function tables(values) {
  const times = Object.entries(WHAT).map(([key, title]) => ({
    title: `${title}, from the start of the visit`,
    head: ['', 'ms', 'against plain `<details>`', 'budget', ''],
    rows: timeRows(values, key),
  }));
  const half = (id, key) => spread(values[id].map((each) => each[key])).median;
  const most = (id, key) => Math.max(...values[id].map((each) => each[key]));
  const ids = Object.keys(values);
  return [
    ...times,
    {
      title: 'Bytes that such a visit fetches for it: minified, brotli 11',
      head: ['', 'scripts until it stands', 'style sheets', 'together', 'scripts afterwards'],
      rows: ids.map((id) => {
        const [css, js, later] = ['css', 'js', 'later'].map((key) => half(id, key));
        return [GATES[id].name, js, css, js + css, later];
      }),
    },
    {
      title: 'What a reader sees of it before it stands: the worst of all these visits',
      head: ['', 'part that was to wait, ms', 'layout shift', 'budget', ''],
      rows: ids.map((id) => {
        const shown = most(id, 'shownMs');
        const shift = most(id, 'shift');
        const fate = GATES[id].isOurs ? ['0 and 0', verdict(shown === 0 && shift === 0)] : ['', ''];
        return [GATES[id].name, Math.round(shown), shift.toFixed(4), ...fate];
      }),
    },
  ];
}

export const firstUse = {
  name: 'first-use',
  title: 'First use',
  about: `One visit to a page with a site's own style sheet and one gate: nothing cached, 1.6 Mbit/s, 150 ms for
each answer, processor slowed four times. Times are those of the first frame in which something has a box.
Until its script has come, at most for six seconds, a press on the gate opens nothing: that is the guard which
keeps the part closed. So its own note and way to support can be used at once, and the part when the choices
are there. The design's budget for “usable” is for the first; it is put to the second as well, which is the
stricter count.`,
  async run({ browser, server, rounds }) {
    const ids = Object.keys(GATES);
    return tables(await interleaved(ids, rounds, (id) => visit(browser, server, id)));
  },
};
