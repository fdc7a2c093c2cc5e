import { firstLetter } from './characters.js';

/**
 * The words that any rule speaks of, each with a number. A text is read once, and from then on words are
 * numbers: 0 is a word that no rule knows.
 */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** How a hash begins; a letter is added to it with `hashWith`. */
export const emptyHash = SEED;

export function hashWith(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, PRIME);
}

/** FNV leaves the lowest bits of short words close together. */
function placeOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

export class Vocabulary {
  /** Number of a word that no rule knows. */
  static readonly unknown = 0;

  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [''];
  #slots = new Uint16Array(0);
  #hashes = new Int32Array(0);

  /** Gives a word its number. Words are small letters without accents, apostrophes and hyphens. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Call once every word has been added, before the first is looked up. */
  settle(): void {
    let slots = 1024;
    while (slots < this.size * 4) slots *= 2;
    this.#slots = new Uint16Array(slots);
    this.#hashes = new Int32Array(slots);
    this.#words.forEach((word, number) => {
      if (number === Vocabulary.unknown) return;
      let hash = SEED;
      for (let i = 0; i < word.length; i += 1) hash = hashWith(hash, word.charCodeAt(i));
      let place = placeOf(hash, slots - 1);
      while (this.#slots[place] !== 0) place = (place + 1) & (slots - 1);
      this.#slots[place] = number;
      this.#hashes[place] = hash;
    });
  }

  /**
   * The number of the word that stands in `text` between two places. What is no letter there (soft hyphens,
   * apostrophes, the dots of L.A.C.) is not part of it.
   */
  find(hash: number, text: string, start: number, end: number, readAs: Uint16Array): number {
    const mask = this.#slots.length - 1;
    let place = placeOf(hash, mask);
    for (let number = this.#slots[place]; number; number = this.#slots[place]) {
      if (this.#hashes[place] === hash && this.#isAt(number, text, start, end, readAs))
        return number;
      place = (place + 1) & mask;
    }
    return Vocabulary.unknown;
  }

  /** Two words may share a hash. */
  #isAt(number: number, text: string, start: number, end: number, readAs: Uint16Array): boolean {
    const word = this.#words[number] as string;
    let at = 0;
    for (let i = start; i < end; i += 1) {
      const letter = readAs[text.charCodeAt(i)] as number;
      if (letter < firstLetter) continue;
      if (word.charCodeAt(at) !== letter) return false;
      at += 1;
    }
    return at === word.length;
  }
}
