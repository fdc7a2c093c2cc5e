import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';

const ALGORITHMS = ['sha256', 'sha384'];

/**
 * The hashes of files, as an `integrity` attribute takes them.
 *
 * @param {string} dist
 * @param {string[]} files paths below `dist`
 * @returns {Promise<Record<string, {sha256: string, sha384: string}>>}
 */
export async function hashesOf(dist, files) {
  const rows = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(dist, file));
      const hashes = ALGORITHMS.map((name) => [
        name,
        `${name}-${createHash(name).update(bytes).digest('base64')}`,
      ]);
      return [file, Object.fromEntries(hashes)];
    }),
  );
  return Object.fromEntries(rows);
}

/** The text of `integrity.json`: every file of `dist` but itself, so that a copy can be checked against a release. */
export async function integrityOf(dist) {
  const files = await filesBelow(
    dist,
    (file) => file !== 'integrity.json' && !/(?:^|\/)\./.test(file),
  );
  return `${JSON.stringify(await hashesOf(dist, files), null, 2)}\n`;
}
