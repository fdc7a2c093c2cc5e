/**
 * HTML in place of text is met calmly: tags, scripts and styles are no words. Markup is not parsed: whoever
 * wants that does it first (the command does).
 */

/** Tags that words go on across; all others end a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What is in these is nobody's text. */
const silent = /^<(?:script|style|template)\b/i;

const tagName = /^<\/?([a-z][a-z0-9-]*)/i;

/** A tag longer than this, addresses of pictures in it and all, is met as a sign and words. */
const longestTag = 4000;

const longestName = 24;

export class Tags {
  readonly #text: string;
  /** Once there is no more end to be found, nobody looks for one again. */
  #hasEnds = true;

  constructor(text: string) {
    this.#text = text;
  }

  /** The tag that begins at `<`, up to its end. */
  at(start: number): { end: number; isBlock: boolean } | undefined {
    const text = this.#text;
    if (text.startsWith('<!--', start)) return this.#until('-->', start);
    const head = text.slice(start, start + longestName);
    const name = tagName.exec(head)?.[1];
    if (!name && !/^<[!?]/.test(head)) return undefined;
    if (silent.test(head)) return this.#until(`</${name}`, start);
    for (let end = start + 1; end < start + longestTag; end += 1) {
      const sign = text.charCodeAt(end);
      // `NaN` at the end of the text.
      if (sign === 0x3e) return { end: end + 1, isBlock: !inline.has(name?.toLowerCase() ?? '') };
      if (sign === 0x3c || Number.isNaN(sign)) return undefined;
    }
    return undefined;
  }

  #until(words: string, start: number): { end: number; isBlock: boolean } | undefined {
    if (!this.#hasEnds) return undefined;
    const end = this.#text.indexOf(words, start);
    if (end < 0) {
      this.#hasEnds = false;
      return undefined;
    }
    return { end: end + words.length, isBlock: true };
  }
}

/** How long `&nbsp;` is, which stands for no word; 1 for a sign that stands for itself. */
export function entityLength(text: string, start: number): number {
  return (
    /^&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i.exec(text.slice(start, start + 10))?.[0].length ??
    1
  );
}
