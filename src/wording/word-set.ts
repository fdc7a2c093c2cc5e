/** A bit for each word is worth its room from here on. */
const few = 8;

/** A set of numbers of words, which is asked many times for each word of a text. */
export class WordSet {
  #list: number[] = [];
  #bits: Uint32Array | undefined;

  constructor(words: Iterable<number> = []) {
    this.add(words);
  }

  add(words: Iterable<number>): void {
    this.#list = [...new Set([...this.#list, ...words])];
    this.#bits = this.#list.length > few ? bitsOf(this.#list) : undefined;
  }

  has(word: number): boolean {
    if (!this.#bits) return this.#list.includes(word);
    return (((this.#bits[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#list.values();
  }

  get size(): number {
    return this.#list.length;
  }
}

function bitsOf(words: readonly number[]): Uint32Array {
  const bits = new Uint32Array((Math.max(...words) >> 5) + 1);
  for (const word of words) bits[word >> 5] = (bits[word >> 5] as number) | (1 << (word & 31));
  return bits;
}
