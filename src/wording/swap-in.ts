import type { Finding } from './find.js';

/** A change to a text: `text` in place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu;

/** How far before what was found its article can stand. */
const articleUnits = 8;

/**
 * The change that puts an alternative into a text. An article in front is changed with it: “an addict”
 * becomes “a person who uses drugs”.
 */
export function swapIn(text: string, finding: Finding, alternative: string): Edit {
  const { start, end } = finding;
  const before = article.exec(text.slice(Math.max(0, start - articleUnits), start));
  if (!before) return { start, end, text: alternative };
  const [whole, old = '', space = ' '] = before;
  const from = start - whole.length;
  // It brings its own article, or is nothing that has one.
  if (/^(?:an?|the|my|your|our|their) /i.test(alternative))
    return { start: from, end, text: alternative };
  const fresh = /^[aeiou]/i.test(alternative) ? 'an' : 'a';
  if (fresh === old.toLowerCase()) return { start, end, text: alternative };
  const written = /^A/.test(old) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh;
  return { start: from, end, text: `${written}${space}${alternative}` };
}
