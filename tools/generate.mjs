/**
 * Writes the files that are made from other files: everything in tools/generate/.
 * Each module there exports `async () => [{file, text}]`.
 *
 *   node tools/generate.mjs           write what changed
 *   node tools/generate.mjs --check   write nothing; name stale files and fail
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesBelow, root, textOf } from './files.mjs';

async function generated() {
  const folder = join(root, 'tools/generate');
  const results = [];
  for (const file of await filesBelow(folder, (name) => /^[^/]+\.mjs$/.test(name))) {
    const { default: generate } = await import(pathToFileURL(join(folder, file)).href);
    results.push(...(await generate()));
  }
  return Promise.all(results.map(tidy));
}

/** Source files are laid out like hand-written ones, so that a reader of a diff sees no difference. */
async function tidy({ file, text }) {
  if (!file.startsWith('src/')) return { file, text };
  const options = await resolveConfig(join(root, file));
  return { file, text: await format(text, { ...options, filepath: file }) };
}

/** The generated files that differ from what is on disk. Files for dist/ are looked for under `out`. */
export async function staleFiles(out = root) {
  const stale = [];
  for (const { file, text } of await generated()) {
    const path = join(file.startsWith('dist/') ? out : root, file);
    if ((await textOf(path)) !== text) stale.push({ file, path, text });
  }
  return stale;
}

export async function writeGenerated(out = root) {
  const stale = await staleFiles(out);
  for (const { path, text } of stale) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return stale.map(({ file }) => file);
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const stale = (await staleFiles()).map(({ file }) => file);
    if (stale.length > 0) {
      console.error(`Not up to date, run npm run generate:\n  ${stale.join('\n  ')}`);
      process.exitCode = 1;
    }
  } else {
    for (const file of await writeGenerated()) console.log(`wrote ${file}`);
  }
}
