/** Text as partners write it: the words of our own pages and packs, as often as it takes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, root } from '../../tools/files.mjs';
import { corpus } from '../../test/support/wording-corpus.mjs';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'WARNINGS.md'];
const PACKS = 'src/content/packs/en-GB';

/** Every text of a pack that has words in it. */
function wordsIn(value) {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

async function ordinary() {
  const packs = await filesBelow(join(root, PACKS), (file) => file.endsWith('.json'));
  const files = [...PAGES, ...packs.map((file) => `${PACKS}/${file}`)];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return texts
    .map((text, i) => (files[i].endsWith('.json') ? wordsIn(JSON.parse(text)).join('\n\n') : text))
    .join('\n\n');
}

/** Every sentence of it has something that has to be looked at twice. */
async function hostile() {
  return (await corpus()).map(({ text }) => text).join('\n\n');
}

export async function sources() {
  return {
    'ordinary pages': await ordinary(),
    'the corpus itself': await hostile(),
    'one letter': 'a',
    'one rare word': 'suicide ',
  };
}

/** A megabyte or more of a source, in pieces of a size: a page’s first thousand letters may be all markup. */
export function pieces(source, units) {
  const whole = ofSize(source, Math.max(units, 1e6));
  return Array.from({ length: Math.ceil(whole.length / units) }, (_, i) =>
    whole.slice(i * units, (i + 1) * units),
  );
}

export function ofSize(source, units) {
  return source.repeat(Math.ceil(units / source.length)).slice(0, units);
}
