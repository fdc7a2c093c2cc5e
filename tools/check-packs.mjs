/**
 * Checks every content pack that ships, beyond what the schema asks of a partner's (packs/shipping-rules.mjs),
 * and reports how hard the words are to read; that is for people to judge and fails nothing.
 *
 *   node tools/check-packs.mjs [folder]     src/content/packs unless told otherwise
 *
 * After adding an entry run `npm run generate` first: ids are checked against those made from the packs.
 */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { filesBelow, root } from './files.mjs';
import { importSource } from './import-source.mjs';
import { LIMITS, readingOf } from './packs/reading-age.mjs';
import { shippingProblems } from './packs/shipping-rules.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'src/content/packs'));
const { validatePack } = await importSource('src/content/load-pack.ts');
const files = await filesBelow(folder, (file) => file.endsWith('.json'));
const reports = await Promise.all(files.map(report));

if (files.length === 0) fail(relative(process.cwd(), folder), '', 'there are no packs here');
for (const { file, problems } of reports)
  for (const { path, message } of problems) fail(file, path, message);
const rows = reports.flatMap(({ file, pack }) =>
  pack ? readingOf(pack).map((reading) => ({ pack: file, ...reading })) : [],
);
if (rows.length > 0) {
  console.table(rows);
  console.log(LIMITS);
}

function fail(file, path, message) {
  console.error([file, path, message].filter(Boolean).join(': '));
  process.exitCode = 1;
}

async function report(file) {
  const name = relative(process.cwd(), join(folder, file));
  try {
    const { pack, problems } = validatePack(JSON.parse(await readFile(join(folder, file), 'utf8')));
    // Positions shift where an entry was left out, so the stricter rules wait until the schema is met.
    return {
      file: name,
      pack,
      problems: problems.length > 0 ? problems : shippingProblems(pack, file),
    };
  } catch (error) {
    return { file: name, problems: error.problems ?? [{ path: '', message: error.message }] };
  }
}
