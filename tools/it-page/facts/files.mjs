import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { elements, filesBelow, textOf } from '../../files.mjs';
import { hashesOf } from '../../integrity.mjs';
import { fetchedLater, sizes, withNeeds } from '../../size.mjs';

/** The page itself, which can't say its own hash. */
export const OWN_FILES = ['for-your-it-team.css', 'for-your-it-team.html'];

/** What a page can load: modules for bundlers are in npm/, and nobody's page loads JSON, types or notices by itself. */
const isOffered = (file) =>
  /\.(?:css|html|js)$/.test(file) && !file.startsWith('npm/') && !OWN_FILES.includes(file);

/** Every file that a page can load, with its size and hash. */
async function offeredFiles(dist) {
  const files = await filesBelow(dist, isOffered);
  const hashes = await hashesOf(dist, files);
  return Promise.all(
    files.map(async (file) => ({
      file,
      bytes: (await stat(join(dist, file))).size,
      integrity: hashes[file].sha384,
    })),
  );
}

/** What `hearten.js` fetches for each element: before it is there, and by itself once it is. */
async function loadedByElement(dist) {
  const all = await elements();
  return Promise.all(
    all.map(async ({ name, tag }) => {
      const own = `loaded/${name}.js`;
      const atOnce = await withNeeds(dist, own);
      return {
        tag,
        atOnce: [...atOnce].sort(),
        later: (await fetchedLater(dist, own, atOnce)).sort(),
      };
    }),
  );
}

/** The page for a frame, and what it names. */
async function frameFiles(dist) {
  const text = await textOf(join(dist, 'embed.html'));
  if (text === undefined) return [];
  const named = [...text.matchAll(/\b(?:src|href)="([^"#:]+)"/g)].map(([, file]) =>
    posix.normalize(file),
  );
  return ['embed.html', ...new Set(named)];
}

/** How many of the files it loads `hearten.js` knows the hash of, whichever of our hashes that is. */
async function checkedByLoader(dist) {
  const files = await filesBelow(dist, (file) => file.startsWith('loaded/'));
  const hashes = await hashesOf(dist, files);
  const loader = await readFile(join(dist, 'hearten.js'), 'utf8');
  const values = (file) =>
    Object.values(hashes[file]).map((hash) => hash.split('-')[1].slice(0, 40));
  const known = files.filter((file) => values(file).some((value) => loader.includes(value)));
  return { known: known.length, all: files.length };
}

export async function fileFacts(dist) {
  return {
    files: await offeredFiles(dist),
    byElement: await loadedByElement(dist),
    frame: await frameFiles(dist),
    checked: await checkedByLoader(dist),
    // Brotli differs between releases of Node, and this page must not: so what is held, not what was measured.
    budgets: (await sizes(dist))
      .filter(({ must }) => must)
      .map(({ what, must }) => ({ what, must })),
  };
}
