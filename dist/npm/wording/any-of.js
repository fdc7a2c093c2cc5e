import { matchBetween } from './match.js';
import { WordSet } from './word-set.js';

"use strict";
class AnyOf {
  #words;
  #phrases;
  /** One of these stands wherever any of them can be: most of the time one look says that none is there. */
  #signs;
  constructor(phrases, words = []) {
    this.#phrases = phrases;
    this.#words = new WordSet(words);
    this.#signs = new WordSet([...this.#words, ...phrases.flatMap((one) => [...anchorsOf(one)])]);
  }
  /**
   * Whether one is there from `from` up to `to`.
   *
   * @param fits asked of the first place of each phrase
   */
  isBetween(passage, from, to, fits = anyPlace) {
    if (!has(this.#signs, passage, from, to)) return false;
    if (has(this.#words, passage, from, to)) return true;
    return this.#phrases.some((phrase) => {
      const match = matchBetween(phrase, passage, from, to);
      return match !== void 0 && fits(match);
    });
  }
}
const anyPlace = () => true;
function anchorsOf({ items, anchor }) {
  return items[anchor].words;
}
function has(words, passage, from, to) {
  const end = Math.min(to, passage.count);
  for (let at = Math.max(0, from); at < end; at += 1)
    if (words.has(passage.words[at])) return true;
  return false;
}

export { AnyOf, anchorsOf, has };
