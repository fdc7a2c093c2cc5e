/**
 * Puts the hash of each file into the snippets that load it, wherever the project shows one: README, guides,
 * the partner page. A snippet without `integrity` is a fault.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, root } from './files.mjs';

/** `src` or `href` of a file in a folder called hearten, of whatever version, and what follows in the tag. */
const LOADS =
  /\b(?:src|href)="(?:[^"]*\/)?hearten(?:[-@]\d[\w.-]*)?\/(?<file>[\w./-]+\.(?:js|css))"(?: integrity="(?<hash>[^"]*)")?/g;

async function documents() {
  const shown = /\.(?:mdx|html)$/;
  const stories = await filesBelow(join(root, 'stories'), (file) => shown.test(file));
  return ['README.md', ...stories.map((file) => `stories/${file}`)];
}

/**
 * @param {Record<string, {sha384: string}>} hashes by path below dist
 * @param {{check?: boolean}} options with `check`, writes nothing
 * @returns {Promise<string[]>} what is wrong
 */
export async function fillSnippets(hashes, { check = false } = {}) {
  const faults = [];
  for (const document of await documents()) {
    const path = join(root, document);
    const text = await readFile(path, 'utf8');
    const filled = text.replace(LOADS, (all, ...rest) => {
      const { file, hash } = rest.at(-1);
      const known = hashes[file]?.sha384;
      if (!known) faults.push(`${document} loads ${file}, which is not in dist/`);
      if (hash === undefined) faults.push(`${document} loads ${file} without integrity`);
      return known && hash !== undefined
        ? all.replace(`integrity="${hash}"`, () => `integrity="${known}"`)
        : all;
    });
    if (filled === text) continue;
    if (check) faults.push(`${document} shows an old hash`);
    else await writeFile(path, filled);
  }
  return faults;
}
