import { matchBetween, type Match } from './match.js';
import type { Passage } from './passage.js';
import type { Pattern, WordItem } from './pattern.js';
import { WordSet } from './word-set.js';

/** Words and phrases of which any will do. */
export class AnyOf {
  readonly #words: WordSet;
  readonly #phrases: readonly Pattern[];
  /** One of these stands wherever any of them can be: most of the time one look says that none is there. */
  readonly #signs: WordSet;

  constructor(phrases: readonly Pattern[], words: Iterable<number> = []) {
    this.#phrases = phrases;
    this.#words = new WordSet(words);
    this.#signs = new WordSet([...this.#words, ...phrases.flatMap((one) => [...anchorsOf(one)])]);
  }

  /**
   * Whether one is there from `from` up to `to`.
   *
   * @param fits asked of the first place of each phrase
   */
  isBetween(
    passage: Passage,
    from: number,
    to: number,
    fits: (place: Match) => boolean = anyPlace,
  ): boolean {
    if (!has(this.#signs, passage, from, to)) return false;
    if (has(this.#words, passage, from, to)) return true;
    return this.#phrases.some((phrase) => {
      const match = matchBetween(phrase, passage, from, to);
      return match !== undefined && fits(match);
    });
  }
}

const anyPlace = () => true;

/** The words of a pattern's anchor, one of which it has to have. */
export function anchorsOf({ items, anchor }: Pattern): WordSet {
  return (items[anchor] as WordItem).words;
}

/** Whether a word is there from `from` up to `to`. */
export function has(words: WordSet, passage: Passage, from: number, to: number): boolean {
  const end = Math.min(to, passage.count);
  for (let at = Math.max(0, from); at < end; at += 1)
    if (words.has(passage.words[at] as number)) return true;
  return false;
}
