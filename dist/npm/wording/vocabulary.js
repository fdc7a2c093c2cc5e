import { firstLetter } from './characters.js';

"use strict";
const SEED = 2166136261;
const PRIME = 16777619;
const emptyHash = SEED;
function hashWith(hash, letter) {
  return Math.imul(hash ^ letter, PRIME);
}
function placeOf(hash, mask) {
  return (hash ^ hash >>> 15) & mask;
}
class Vocabulary {
  /** Number of a word that no rule knows. */
  static unknown = 0;
  #numbers = /* @__PURE__ */ new Map();
  #words = [""];
  #slots = new Uint16Array(0);
  #hashes = new Int32Array(0);
  /** Gives a word its number. Words are small letters without accents, apostrophes and hyphens. */
  add(word) {
    const known = this.#numbers.get(word);
    if (known !== void 0) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
  get size() {
    return this.#words.length;
  }
  /** Call once every word has been added, before the first is looked up. */
  settle() {
    let slots = 1024;
    while (slots < this.size * 4) slots *= 2;
    this.#slots = new Uint16Array(slots);
    this.#hashes = new Int32Array(slots);
    this.#words.forEach((word, number) => {
      if (number === Vocabulary.unknown) return;
      let hash = SEED;
      for (let i = 0; i < word.length; i += 1) hash = hashWith(hash, word.charCodeAt(i));
      let place = placeOf(hash, slots - 1);
      while (this.#slots[place] !== 0) place = place + 1 & slots - 1;
      this.#slots[place] = number;
      this.#hashes[place] = hash;
    });
  }
  /**
   * The number of the word that stands in `text` between two places. What is no letter there (soft hyphens,
   * apostrophes, the dots of L.A.C.) is not part of it.
   */
  find(hash, text, start, end, readAs) {
    const mask = this.#slots.length - 1;
    let place = placeOf(hash, mask);
    for (let number = this.#slots[place]; number; number = this.#slots[place]) {
      if (this.#hashes[place] === hash && this.#isAt(number, text, start, end, readAs))
        return number;
      place = place + 1 & mask;
    }
    return Vocabulary.unknown;
  }
  /** Two words may share a hash. */
  #isAt(number, text, start, end, readAs) {
    const word = this.#words[number];
    let at = 0;
    for (let i = start; i < end; i += 1) {
      const letter = readAs[text.charCodeAt(i)];
      if (letter < firstLetter) continue;
      if (word.charCodeAt(at) !== letter) return false;
      at += 1;
    }
    return at === word.length;
  }
}

export { Vocabulary, emptyHash, hashWith };
