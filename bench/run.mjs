/**
 * Measures hearten beside what else there is, in a real browser.
 *
 *   npm run bench                                   everything, into bench/RESULTS.md
 *   npm run bench -- --rounds 3                     quicker and rougher; the file says so
 *   npm run bench -- --only first-use,toggle        these measures, only printed
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { captureOurs } from './capture.mjs';
import { machine } from './machine.mjs';
import { bytes } from './measures/bytes.mjs';
import { firstUse } from './measures/first-use.mjs';
import { flash } from './measures/flash.mjs';
import { instances } from './measures/instances.mjs';
import { leak } from './measures/leak.mjs';
import { shift } from './measures/shift.mjs';
import { toggle } from './measures/toggle.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { buildPeers, buildWritten, FOLDERS, install } from './workspace.mjs';

const MEASURES = [bytes, firstUse, flash, shift, instances, toggle, leak];
/** So that everything takes less than ten minutes on a quiet machine with two cores. */
const ROUNDS = 6;

const { values: asked } = parseArgs({
  options: { rounds: { type: 'string' }, only: { type: 'string' } },
});
const rounds = Number(asked.rounds ?? ROUNDS);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes 1, 2, 3 and so on.');
const names = MEASURES.map(({ name }) => name);
const only = asked.only?.split(',') ?? names;
const unknown = only.find((name) => !names.includes(name));
if (unknown) throw new Error(`There is no measure ${unknown}: ${names.join(', ')}.`);

const start = performance.now();
await install();
await buildPeers();
const server = await serve(FOLDERS);
const browser = await startBrowser();
try {
  const facts = machine(browser);
  await buildWritten(await captureOurs(browser, server));
  const parts = [];
  for (const { name, title, about, run } of MEASURES.filter((each) => only.includes(each.name))) {
    const from = performance.now();
    parts.push({ title, about, tables: await run({ browser, server, rounds }) });
    console.error(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  const minutes = (performance.now() - start) / 60_000;
  const text = report({ facts, minutes, rounds, parts });
  console.log(text);
  // Part of a run is nobody's result.
  if (asked.only === undefined) await writeFile(join(import.meta.dirname, 'RESULTS.md'), text);
} finally {
  await browser.close();
  await server.close();
}
