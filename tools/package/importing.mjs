import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SCRIPT = 'import-one.mjs';
const WORLDS = ['node', 'jsdom', 'happy-dom'];

/**
 * Imports each module in a Node of its own, so that one can't make up for another: plain, and where jsdom
 * or happy-dom imitate a browser, as tests of partners do. Classes register nothing, a definition exactly
 * its own tag, and nothing is thrown or printed.
 */
export async function importFaults({ work, modules }) {
  await copyFile(join(import.meta.dirname, SCRIPT), join(work, SCRIPT));
  const faults = [];
  for (const world of WORLDS) {
    const all = modules.map((name) => importing(work, world, name));
    faults.push(...(await Promise.all(all)).flat());
  }
  return faults;
}

/** The tags that a module should define. */
function tagsOf(name) {
  return name.startsWith('define/') ? [name.replace('define/', 'hearten-')] : [];
}

async function importing(work, world, name) {
  const expected = JSON.stringify(tagsOf(name));
  const where = `hearten/${name} in ${world}`;
  try {
    const { stdout, stderr } = await run(process.execPath, [SCRIPT, world, name], { cwd: work });
    const [defined, ...rest] = stdout.split('\n').filter(Boolean);
    return [
      ...(defined === expected ? [] : [`${where} defines ${defined}, not ${expected}.`]),
      ...[...rest, stderr].filter(Boolean).map((line) => `${where} says: ${line}`),
    ];
  } catch ({ stdout, stderr }) {
    return [`${where} fails: ${stdout}${stderr}`];
  }
}
