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
import { exit } from './measures/exit.mjs';
import { firstUse } from './measures/first-use.mjs';
import { flash } from './measures/flash.mjs';
import { instances } from './measures/instances.mjs';
import { leak } from './measures/leak.mjs';
import { shift } from './measures/shift.mjs';
import { toggle } from './measures/toggle.mjs';
import { upgrade } from './measures/upgrade.mjs';
import { wording } from './measures/wording.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { taken } from './taken.mjs';
import { buildPeers, buildWritten, FOLDERS, install } from './workspace.mjs';

const MEASURES = [bytes, firstUse, flash, shift, instances, toggle, upgrade, exit, leak, wording];
/** More narrow the spread, and take their time. */
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

/** A browser of its own for each, so that none pays for what came before it. */
async function inBrowser(work, flags) {
  const browser = await startBrowser(flags);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

try {
  const facts = await inBrowser(async (browser) => {
    await buildWritten(await captureOurs(browser, server));
    return machine(browser);
  });
  const parts = [];
  for (const measure of MEASURES.filter(({ name }) => only.includes(name))) {
    const from = performance.now();
    const run = () =>
      inBrowser((browser) => measure.run({ browser, server, rounds }), measure.flags);
    parts.push(await taken(measure, run));
    console.error(`${measure.name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  const minutes = (performance.now() - start) / 60_000;
  const text = report({ facts, minutes, rounds, parts });
  console.log(text);
  // Part of a run is nobody's result.
  if (asked.only === undefined) await writeFile(join(import.meta.dirname, 'RESULTS.md'), text);
} finally {
  await server.close();
}
