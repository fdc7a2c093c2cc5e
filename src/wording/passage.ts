/** How far apart two words that follow each other are. */
export const gap = {
  /** A space, a hyphen, the end of a line, emphasis. */
  none: 0,
  /** A comma, a dash, a bracket. */
  pause: 1,
  /** The end of a sentence. */
  sentence: 2,
  /** The end of a paragraph, a heading, an item of a list, a cell. */
  block: 3,
} as const;

/** A piece of a text as words: where each starts and ends, its number, and how far it is from the one before. */
export class Passage {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Uint16Array;
  readonly gaps: Uint8Array;
  /** Which of `quotes` a word stands in, counted from 1; 0 for none. */
  readonly quoted: Uint16Array;
  count = 0;
  quotes: { from: number; to: number }[] = [];

  constructor(text: string, units: number) {
    this.text = text;
    // A letter and a space for each word, and both halves of “it’s”.
    const most = (units >> 1) + 2;
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.words = new Uint16Array(most);
    this.gaps = new Uint8Array(most);
    this.quoted = new Uint16Array(most);
  }

  clear(): void {
    this.count = 0;
    this.quotes = [];
  }

  add(start: number, end: number, word: number, distance: number): void {
    const at = this.count;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = distance;
    this.quoted[at] = 0;
    this.count += 1;
  }

  /** How far two neighbours are from each other; `gap.block` where one of them is not there. */
  between(one: number, other: number): number {
    const later = Math.max(one, other);
    return later >= this.count || Math.min(one, other) < 0
      ? gap.block
      : (this.gaps[later] as number);
  }

  word(at: number): number {
    return at >= 0 && at < this.count ? (this.words[at] as number) : 0;
  }

  /** How many units a word has. */
  length(at: number): number {
    return (this.ends[at] as number) - (this.starts[at] as number);
  }

  /** The words from `from` up to `to`, as they were written. */
  written(from: number, to: number): string {
    return this.text.slice(this.starts[from], this.ends[to]);
  }

  isCapital(at: number): boolean {
    return isCapital(this.text.charCodeAt(this.starts[at] as number));
  }

  /** Written in capitals throughout, as LAC and LACs are. */
  isAcronym(at: number): boolean {
    const word = this.written(at, at).replace(/s$/, '');
    return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  }

  /** Where the sentence starts and ends that a word is in; at most `reach` words to either side. */
  sentence(at: number, reach = 40, end: number = gap.sentence): { from: number; to: number } {
    let from = at;
    while (from > 0 && at - from < reach && (this.gaps[from] as number) < end) from -= 1;
    let to = at + 1;
    while (to < this.count && to - at < reach && (this.gaps[to] as number) < end) to += 1;
    return { from, to };
  }
}

export function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
