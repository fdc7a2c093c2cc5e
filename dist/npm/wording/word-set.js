"use strict";
const few = 8;
class WordSet {
  #list = [];
  #bits;
  constructor(words = []) {
    this.add(words);
  }
  add(words) {
    this.#list = [.../* @__PURE__ */ new Set([...this.#list, ...words])];
    this.#bits = this.#list.length > few ? bitsOf(this.#list) : void 0;
  }
  has(word) {
    if (!this.#bits) return this.#list.includes(word);
    return ((this.#bits[word >> 5] ?? 0) >>> (word & 31) & 1) === 1;
  }
  [Symbol.iterator]() {
    return this.#list.values();
  }
  get size() {
    return this.#list.length;
  }
}
function bitsOf(words) {
  const bits = new Uint32Array((Math.max(...words) >> 5) + 1);
  for (const word of words) bits[word >> 5] = bits[word >> 5] | 1 << (word & 31);
  return bits;
}

export { WordSet };
