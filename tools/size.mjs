/**
 * What the files weigh on their way to a reader: minified, brotli 11, measured on what is in dist/.
 *
 *   node tools/size.mjs           print the table and put it into README.md
 *   node tools/size.mjs --check   write nothing; fail above a "must", or where README.md says something else
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elements, root, textOf } from './files.mjs';

const START = '<!-- size:start -->';
const END = '<!-- size:end -->';
/** Brotli in another release of Node may differ by a few bytes; that does not make README.md wrong. */
const TOLERANCE = 0.01;

const STATIC = /(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g;
const LATER = /\bimport\("(\.\/[^"]+)"\)/g;

const FRAME = ['embed.html', 'hearten.css', 'hearten.frame.css', 'hearten.frame.js'];

async function measured(dist, files) {
  const texts = await Promise.all(files.map((file) => readFile(join(dist, file))));
  const sizes = texts.map(
    (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The files `file` asks for by `pattern`, and what those need. */
async function asked(dist, file, pattern) {
  const text = await readFile(join(dist, file), 'utf8');
  const next = [...text.matchAll(pattern)].map(([, name]) => posix.join(posix.dirname(file), name));
  return [...new Set(next)];
}

/** `file` and all that comes with it at once. */
export async function withNeeds(dist, file, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  for (const next of await asked(dist, file, STATIC)) await withNeeds(dist, next, known);
  return known;
}

/** What `file` asks for by itself once it runs, and what comes with that. */
export async function fetchedLater(dist, file, atOnce) {
  const later = new Set();
  for (const next of await asked(dist, file, LATER)) await withNeeds(dist, next, later);
  return [...later].filter((name) => !atOnce.has(name));
}

/** The rows of design.md section 7 that can be measured so far. */
export async function sizes(dist = join(root, 'dist')) {
  const gate = 'loaded/content-gate.js';
  const atOnce = await withNeeds(dist, gate);
  const row = async (what, files, must, aim) => ({
    what,
    bytes: await measured(dist, files),
    must,
    aim,
  });
  const own = (await elements()).map(({ name }) =>
    row(`\`loaded/${name}.js\`, the element's own code`, [`loaded/${name}.js`], 5000, 2500),
  );
  return Promise.all([
    row('`hearten.js`, the loader, with the hashes of the files', ['hearten.js'], 3000, 2200),
    row(
      'everything fetched to show one content gate',
      ['hearten.js', ...atOnce, 'hearten.css'],
      13000,
      11000,
    ),
    row('what that gate fetches once it stands', await fetchedLater(dist, gate, atOnce)),
    ...own,
    row('`hearten.all.js`, all elements in one file', ['hearten.all.js'], 80000, 60000),
    row('`embed.html` with all it needs, a page for frames', FRAME),
    row('`hearten.height.js`, for the page that has the frames', ['hearten.height.js'], 1000, 500),
    row(
      '`hearten.leave.js`, for a page with a way out in a frame',
      ['hearten.leave.js'],
      1000,
      500,
    ),
    row('`hearten.css`', ['hearten.css'], 2000, 1000),
  ]);
}

const kilobytes = (bytes) => (bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} kB`);

function tableOf(rows) {
  const lines = rows.map(
    ({ what, bytes, must, aim }) =>
      `| ${what} | ${bytes} | ${kilobytes(must)} | ${kilobytes(aim)} |`,
  );
  return ['| what | bytes | must | aim |', '| --- | ---: | ---: | ---: |', ...lines].join('\n');
}

/** The place in README.md, or nothing where there is none yet. */
function cutOut(readme = '') {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) return undefined;
  return {
    before: readme.slice(0, start + START.length),
    table: readme.slice(start + START.length, end),
    after: readme.slice(end),
  };
}

function agrees(old, fresh) {
  const shape = (table) => table.trim().replace(/\| \d+ \|/g, '| |');
  const numbers = (table) => [...table.matchAll(/\| (\d+) \|/g)].map(([, bytes]) => Number(bytes));
  if (shape(old) !== shape(fresh)) return false;
  const now = numbers(fresh);
  return numbers(old).every((bytes, i) => Math.abs(bytes - now[i]) <= now[i] * TOLERANCE);
}

export async function reportSizes({ check = false, dist } = {}) {
  const rows = await sizes(dist);
  const table = tableOf(rows);
  console.log(table);
  const faults = rows
    .filter(({ bytes, must }) => bytes > must)
    .map(
      ({ what, bytes, must }) => `${what}: ${bytes} bytes, ${bytes - must} more than it may have`,
    );
  const path = join(root, 'README.md');
  const place = cutOut(await textOf(path));
  if (!place) console.log(`README.md has no ${START} … ${END} yet, so the table is only printed.`);
  else if (!check) await writeFile(path, `${place.before}\n\n${table}\n\n${place.after}`);
  else if (!agrees(place.table, table)) {
    faults.push('The sizes in README.md are old: run npm run build');
  }
  return faults;
}

if (process.argv[1] === import.meta.filename) {
  const faults = await reportSizes({ check: process.argv.includes('--check') });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
