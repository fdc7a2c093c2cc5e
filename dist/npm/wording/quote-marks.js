"use strict";
const ends = {
  '"': '"',
  "\u201C": "\u201D",
  "\u201E": "\u201D\u201C",
  "\xAB": "\xBB",
  "\u2018": "\u2019",
  "\u2039": "\u203A",
  "'": "'"
};
const longestQuote = 200;
class QuoteMarks {
  #passage;
  #open = "";
  #from = 0;
  constructor(passage) {
    this.#passage = passage;
  }
  /** A quotation that has not ended by the end of its paragraph is none. */
  forget() {
    this.#open = "";
  }
  /** @param isAfterLetter and @param isBeforeLetter what is beside the mark, which may be an apostrophe */
  meet(at, isAfterLetter, isBeforeLetter) {
    const mark = this.#passage.text[at];
    if (isAfterLetter && isBeforeLetter) return;
    if (this.#open) {
      if (ends[this.#open]?.includes(mark)) this.#close();
    } else if (ends[mark] && !isAfterLetter) {
      this.#open = mark;
      this.#from = this.#passage.count;
    }
  }
  #close() {
    const { quotes, quoted, count } = this.#passage;
    this.#open = "";
    if (count === this.#from || count - this.#from > longestQuote) return;
    quotes.push({ from: this.#from, to: count });
    quoted.fill(quotes.length, this.#from, count);
  }
}

export { QuoteMarks };
