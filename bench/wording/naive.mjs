/**
 * What a team gets that writes its own list: the terms of our rules, whole words, in any case. It knows no other
 * form of a word and no other sense of it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, root } from '../../tools/files.mjs';

const RULES = join(root, 'src/wording/packs/en-GB');

/** Names of rules end where they say whom or what they are about: “siblings, to a child”. */
function termsOf({ id, term }) {
  const [words] = term.split(/, (?:as|of|for|to|in) /);
  return words
    .split(/, | or /)
    .map((each) => [each.replace(/^(?:the|a|an) /, '').toLowerCase(), id]);
}

/** @returns {Promise<(text: string) => string[]>} the ids of rules of which a term is in the text */
export async function naiveList() {
  const files = await filesBelow(RULES);
  const packs = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(RULES, file), 'utf8'))),
  );
  const terms = new Map(packs.flatMap(({ entries }) => entries.flatMap(termsOf)));
  const either = [...terms.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`\\b(?:${either.replaceAll('-', '[- ]')})\\b`, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].map(([words]) => {
      const found = words.toLowerCase();
      return terms.get(found) ?? terms.get(found.replaceAll(' ', '-')) ?? 'other';
    });
}
