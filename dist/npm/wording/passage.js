"use strict";
const gap = {
  /** A space, a hyphen, the end of a line, emphasis. */
  none: 0,
  /** A comma, a dash, a bracket. */
  pause: 1,
  /** The end of a sentence. */
  sentence: 2,
  /** The end of a paragraph, a heading, an item of a list, a cell. */
  block: 3
};
class Passage {
  text;
  starts;
  ends;
  words;
  gaps;
  /** Which of `quotes` a word stands in, counted from 1; 0 for none. */
  quoted;
  count = 0;
  quotes = [];
  constructor(text, units) {
    this.text = text;
    const most = (units >> 1) + 2;
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.words = new Uint16Array(most);
    this.gaps = new Uint8Array(most);
    this.quoted = new Uint16Array(most);
  }
  clear() {
    this.count = 0;
    this.quotes = [];
  }
  add(start, end, word, distance) {
    const at = this.count;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = distance;
    this.quoted[at] = 0;
    this.count += 1;
  }
  /** How far two neighbours are from each other; `gap.block` where one of them is not there. */
  between(one, other) {
    const later = Math.max(one, other);
    return later >= this.count || Math.min(one, other) < 0 ? gap.block : this.gaps[later];
  }
  word(at) {
    return at >= 0 && at < this.count ? this.words[at] : 0;
  }
  /** How many units a word has. */
  length(at) {
    return this.ends[at] - this.starts[at];
  }
  /** The words from `from` up to `to`, as they were written. */
  written(from, to) {
    return this.text.slice(this.starts[from], this.ends[to]);
  }
  isCapital(at) {
    return isCapital(this.text.charCodeAt(this.starts[at]));
  }
  /** Written in capitals throughout, as LAC and LACs are. */
  isAcronym(at) {
    const word = this.written(at, at).replace(/s$/, "");
    return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  }
  /** Where the sentence starts and ends that a word is in; at most `reach` words to either side. */
  sentence(at, reach = 40, end = gap.sentence) {
    let from = at;
    while (from > 0 && at - from < reach && this.gaps[from] < end) from -= 1;
    let to = at + 1;
    while (to < this.count && to - at < reach && this.gaps[to] < end) to += 1;
    return { from, to };
  }
}
function isCapital(unit) {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

export { Passage, gap, isCapital };
