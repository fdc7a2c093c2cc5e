import type { Passage } from './passage.js';

/** What ends what each of them begins. Straight ones end themselves. */
const ends: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201d\u201c',
  '\u00ab': '\u00bb',
  '\u2018': '\u2019',
  '\u2039': '\u203a',
  "'": "'",
};

/** Nobody is quoted for longer in one paragraph; somebody has forgotten a mark. */
const longestQuote = 200;

/** Finds out, mark by mark, which words of a passage are in quotation marks. */
export class QuoteMarks {
  readonly #passage: Passage;
  #open = '';
  #from = 0;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** A quotation that has not ended by the end of its paragraph is none. */
  forget(): void {
    this.#open = '';
  }

  /** @param isAfterLetter and @param isBeforeLetter what is beside the mark, which may be an apostrophe */
  meet(at: number, isAfterLetter: boolean, isBeforeLetter: boolean): void {
    const mark = this.#passage.text[at] as string;
    if (isAfterLetter && isBeforeLetter) return;
    if (this.#open) {
      if (ends[this.#open]?.includes(mark)) this.#close();
    } else if (ends[mark] && !isAfterLetter) {
      this.#open = mark;
      this.#from = this.#passage.count;
    }
  }

  #close(): void {
    const { quotes, quoted, count } = this.#passage;
    this.#open = '';
    if (count === this.#from || count - this.#from > longestQuote) return;
    quotes.push({ from: this.#from, to: count });
    quoted.fill(quotes.length, this.#from, count);
  }
}
