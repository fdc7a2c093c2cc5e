import type { Span, TextSource } from './text-source.js';

/** Not the author's own words, or not words at all. */
const passedOver =
  'script, style, template, noscript, code, pre, kbd, samp, var, q, blockquote, cite, textarea, select, [lang]:not([lang|=en])';

/** A text node, and where in the text its words begin. */
interface Run {
  readonly start: number;
  readonly node: Text;
}

/** Where tests imitate a browser, nobody can say, so nothing is looked at. */
function isSeen(element: Element): boolean {
  return 'checkVisibility' in element && element.checkVisibility();
}

function isLine(element: Element): boolean {
  return !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

/** What an author has written inside, as far as a reader can see it: what a gate holds is not given away. */
export class WrittenText implements TextSource {
  readonly isOpen = false;
  readonly #host: Element;
  readonly #runs: Run[] = [];
  #text = '';

  constructor(host: Element) {
    this.#host = host;
    this.#read(host);
  }

  get text(): string {
    return this.#text;
  }

  get isThere(): boolean {
    return this.#host.isConnected;
  }

  /** An author's words are not a reader's to change. */
  replace(): void {}

  #read(parent: Element): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        this.#runs.push({ start: this.#text.length, node });
        this.#text += node.data;
      } else if (node instanceof HTMLBRElement) {
        this.#text += '\n';
      } else if (node instanceof Element) {
        this.#readElement(node);
      }
    }
  }

  #readElement(element: Element): void {
    if (!isSeen(element)) return;
    const isBlock = isLine(element);
    // What stands on a line of its own ends the sentence before it; what is quoted ends nothing.
    if (isBlock) this.#text += '\n\n';
    if (element.matches(passedOver)) this.#text += ' … ';
    else this.#read(element);
    if (isBlock) this.#text += '\n\n';
  }

  /** The last that begins there or before, found by halves: a long page has thousands. */
  #runAt(place: number): Run | undefined {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return this.#runs[low - 1];
  }

  /** Where a place in the text is on the page; undefined once its words are no longer there. */
  rangeOf({ start, end }: Span): Range | undefined {
    const [from, to] = [this.#runAt(start), this.#runAt(end - 1)];
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
    const range = new Range();
    try {
      range.setStart(from.node, start - from.start);
      range.setEnd(to.node, end - to.start);
    } catch {
      return undefined; // It has become shorter since; the next look is on its way.
    }
    return range;
  }

  /** Selects the words: a screen reader and the keyboard go on from there. */
  go(place: Span): void {
    const range = this.rangeOf(place);
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
