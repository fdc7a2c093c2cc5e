/** How well and how fast the wording check reads, beside a list of terms and alex. */
import { importSource } from '../../tools/import-source.mjs';
import { corpus, scored } from '../../test/support/wording-corpus.mjs';
import { inFreshPage } from '../browser.mjs';
import { spread } from '../statistics.mjs';
import { ms, verdict } from '../table.mjs';
import { naiveList } from '../wording/naive.mjs';
import { ofSize, pieces, sources } from '../wording/texts.mjs';

const { checkWording, packNames } = await importSource('src/wording/wording.ts');
const ALL = { packs: 'all' };
const LEAST_F1 = 0.9;
const MOST_ALARMS = 0.03;
const LEAST_SPEED = 30;
const MOST_MS_IN_BROWSER = 35;
const MEGABYTE = 1_000_000;

const percent = (part) => (Number.isNaN(part) ? '–' : part.toFixed(3));

async function checkers() {
  // Installed only once the run has begun.
  const { text: alex } = await import('alex');
  return {
    '**hearten**, every pack': (text) => checkWording(text, ALL).map(({ rule }) => rule),
    'a list of our terms': await naiveList(),
    'alex 11': (text) => alex(text).messages.map(({ ruleId }) => ruleId),
  };
}

/** Rule by rule, which others can’t be asked for. */
function byPack(sentences, check) {
  const rows = [...packNames, 'all'].map((pack) => {
    const those = sentences.filter(({ about }) => pack === 'all' || about === pack);
    const { precision, recall, f1, alarms, fine, alarmRate } = scored(those, check);
    const isMet = f1 >= LEAST_F1 && alarmRate < MOST_ALARMS;
    const numbers = [precision, recall, f1].map(percent);
    return [pack, those.length, ...numbers, `${alarms.length} of ${fine}`, verdict(isMet)];
  });
  const head = ['', 'sentences', 'precision', 'recall', 'F1', 'false alarms', '0.90, under 3 %'];
  return { title: 'hearten by pack: the right rule, found', head, rows };
}

/** Whether anything at all was found in a sentence, which all of them can be asked. */
function besideOthers(sentences, checks) {
  const anything = sentences.map((sentence) => ({
    ...sentence,
    rules: sentence.isFine ? [] : ['anything'],
  }));
  const rows = Object.entries(checks).map(([name, check]) => {
    const { precision, recall, f1, alarms, fine } = scored(anything, (text) =>
      check(text).length > 0 ? ['anything'] : [],
    );
    return [name, ...[precision, recall, f1].map(percent), `${alarms.length} of ${fine}`];
  });
  const head = ['', 'precision', 'recall', 'F1', 'false alarms'];
  return { title: 'Beside others: anything found in the sentence', head, rows };
}

function megabytesPerSecond(check, text, rounds) {
  check(text);
  const speeds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    check(text);
    return text.length / MEGABYTE / ((performance.now() - start) / 1000);
  });
  return spread(speeds);
}

/** Megabytes read before anything is timed: what is slow until it is compiled is a page’s first check. */
const WARM_UP = 5;
/** One of a few milliseconds says little by itself. */
const LEAST_ROUNDS = 10;

const SIZES = { '1 kB': 1e3, '10 kB': 1e4, '100 kB': 1e5, '1 MB': 1e6, '10 MB': 1e7 };

/** In turns, so that a slow second of the machine is not one size's. */
function speedsBySize(source, rounds) {
  const runs = Object.values(SIZES).map((units) => ({ texts: pieces(source, units), taken: [] }));
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    for (const { texts, taken } of runs) {
      const start = performance.now();
      for (const text of texts) checkWording(text, ALL);
      const seconds = (performance.now() - start) / 1000;
      const units = texts.reduce((sum, { length }) => sum + length, 0);
      if (round >= WARM_UP) taken.push(units / MEGABYTE / seconds);
    }
  }
  return runs.map(({ taken }) => spread(taken).median.toFixed(0));
}

async function speeds(rounds) {
  const rows = Object.entries(await sources()).map(([name, source]) => {
    const cells = speedsBySize(source, Math.max(rounds, LEAST_ROUNDS));
    const isOrdinary = name === 'ordinary pages';
    const isMet = cells.every((speed) => Number(speed) >= LEAST_SPEED);
    return [name, ...cells, isOrdinary ? verdict(isMet) : ''];
  });
  return {
    title: 'MB/s in Node, every pack on, a megabyte or more in texts of this size',
    head: ['', ...Object.keys(SIZES), '30 at each'],
    rows,
  };
}

/** alex takes minutes for a megabyte. */
const SHORT = 2e4;

async function speedsOfOthers(checks, rounds) {
  const { 'ordinary pages': source } = await sources();
  const rows = Object.entries(checks).map(([name, check]) => {
    const text = ofSize(source, name.startsWith('alex') ? SHORT : MEGABYTE);
    return [name, megabytesPerSecond(check, text, rounds).median.toFixed(2)];
  });
  return { title: 'MB/s in Node, on ordinary pages', head: ['', 'MB/s'], rows };
}

async function inBrowser(browser, server, rounds) {
  const { 'ordinary pages': source } = await sources();
  const address = server.page(
    'wording',
    '<!doctype html><title>A page</title><script src="/hearten/hearten.wording.js"></script>',
  );
  const times = await inFreshPage(browser, {}, async (page) => {
    await page.goto(address);
    return page.evaluate(
      ([text, count, warmUp]) => {
        const { checkWording: check } = globalThis[Symbol.for('hearten:wording/1')];
        const timed = () => {
          const start = performance.now();
          check(text, { packs: 'all' });
          return performance.now() - start;
        };
        const first = timed();
        for (let i = 0; i < warmUp; i += 1) timed();
        return { first, warm: Array.from({ length: count }, timed) };
      },
      [ofSize(source, MEGABYTE), Math.max(rounds, LEAST_ROUNDS), WARM_UP],
    );
  });
  const warm = spread(times.warm);
  const rows = [
    ['first, with the rules read', `${times.first.toFixed(0)}`, ''],
    ['after that', ms(warm), verdict(warm.median <= MOST_MS_IN_BROWSER)],
  ];
  return { title: '1 MB in Chromium, every pack on', head: ['', 'ms', '35 ms'], rows };
}

export const wording = {
  name: 'wording',
  title: 'The wording check',
  about: `On the sentences of test/wording/corpus, which were written down before the rules that were to meet them
(the second set after the first had been met). The rules have been mended on both since, so unseen text will do
worse: README.md there has what each set said the first time.`,
  async run({ browser, server, rounds }) {
    const sentences = await corpus();
    const checks = await checkers();
    const [ours] = Object.values(checks);
    return [
      byPack(sentences, ours),
      besideOthers(sentences, checks),
      await speeds(rounds),
      await speedsOfOthers(checks, rounds),
      await inBrowser(browser, server, rounds),
    ];
  },
};
