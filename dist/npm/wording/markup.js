"use strict";
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " "
  )
);
const silent = /^<(?:script|style|template)\b/i;
const tagName = /^<\/?([a-z][a-z0-9-]*)/i;
const longestTag = 4e3;
const longestName = 24;
class Tags {
  #text;
  /** Once there is no more end to be found, nobody looks for one again. */
  #hasEnds = true;
  constructor(text) {
    this.#text = text;
  }
  /** The tag that begins at `<`, up to its end. */
  at(start) {
    const text = this.#text;
    if (text.startsWith("<!--", start)) return this.#until("-->", start);
    const head = text.slice(start, start + longestName);
    const name = tagName.exec(head)?.[1];
    if (!name && !/^<[!?]/.test(head)) return void 0;
    if (silent.test(head)) return this.#until(`</${name}`, start);
    for (let end = start + 1; end < start + longestTag; end += 1) {
      const sign = text.charCodeAt(end);
      if (sign === 62) return { end: end + 1, isBlock: !inline.has(name?.toLowerCase() ?? "") };
      if (sign === 60 || Number.isNaN(sign)) return void 0;
    }
    return void 0;
  }
  #until(words, start) {
    if (!this.#hasEnds) return void 0;
    const end = this.#text.indexOf(words, start);
    if (end < 0) {
      this.#hasEnds = false;
      return void 0;
    }
    return { end: end + words.length, isBlock: true };
  }
}
function entityLength(text, start) {
  return /^&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i.exec(text.slice(start, start + 10))?.[0].length ?? 1;
}

export { Tags, entityLength };
