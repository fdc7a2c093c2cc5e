import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { elements, filesBelow } from '../../files.mjs';
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

/** As it stands in the files that ask for it: without the algorithm, and the signs that fill it up. */
async function bareHashOf(dist, file) {
  const { [file]: hash } = await hashesOf(dist, [file]);
  return hash.sha256.slice('sha256-'.length).replace(/=+$/, '');
}

/** What `hearten.js` fetches for each element: before it is there, and by itself once it is. */
async function loadedByElement(dist) {
  const all = await elements();
  const loader = await readFile(join(dist, 'hearten.js'), 'utf8');
  return Promise.all(
    all.map(async ({ name, tag }) => {
      const own = `loaded/${name}.js`;
      const atOnce = await withNeeds(dist, own);
      const isKnown = loader.includes(await bareHashOf(dist, own));
      return {
        tag,
        // The hash of what the loader doesn't know stands there.
        atOnce: [...atOnce, ...(isKnown ? [] : ['loaded/hashes.js'])].sort(),
        later: (await fetchedLater(dist, own, atOnce)).sort(),
      };
    }),
  );
}

/** The page for a frame: what it loads, and the policy it brings. */
async function frameFacts(dist) {
  const text = await readFile(join(dist, 'embed.html'), 'utf8');
  const named = [...text.matchAll(/\b(?:src|href)="([^"#:]+)"/g)].map(([, file]) => file);
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text);
  return { files: ['embed.html', ...named], policy };
}

/** Stops where a file that `hearten.js` may load could be run unchecked: its hash stands with whoever asks for it. */
async function checkLoader(dist) {
  const files = await filesBelow(dist, (file) => file.startsWith('loaded/'));
  const askers = ['hearten.js', ...files];
  const texts = await Promise.all(askers.map((file) => readFile(join(dist, file), 'utf8')));
  for (const file of files) {
    const hash = await bareHashOf(dist, file);
    if (!texts.some((text) => text.includes(hash)))
      throw new Error(
        `Nobody who loads ${file} knows its hash, and the page for IT teams says so.`,
      );
  }
}

export async function fileFacts(dist) {
  await checkLoader(dist);
  const files = await offeredFiles(dist);
  const byElement = await loadedByElement(dist);
  const asked = new Set(byElement.flatMap(({ atOnce, later }) => [...atOnce, ...later]));
  const inLoaded = files.map(({ file }) => file).filter((file) => file.startsWith('loaded/'));
  return {
    files,
    byElement,
    others: inLoaded.filter((file) => !asked.has(file)),
    frame: await frameFacts(dist),
    // Brotli differs between releases of Node, and this page must not: so what is held, not what was measured.
    budgets: (await sizes(dist))
      .filter(({ must }) => must)
      .map(({ what, must }) => ({ what, must })),
  };
}
