"use strict";
const passedOver = "script, style, template, noscript, code, pre, kbd, samp, var, q, blockquote, cite, textarea, select, [lang]:not([lang|=en])";
function isSeen(element) {
  return "checkVisibility" in element && element.checkVisibility();
}
function isLine(element) {
  return !/^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}
class WrittenText {
  isOpen = false;
  #host;
  #runs = [];
  #text = "";
  constructor(host) {
    this.#host = host;
    this.#read(host);
  }
  get text() {
    return this.#text;
  }
  get isThere() {
    return this.#host.isConnected;
  }
  /** An author's words are not a reader's to change. */
  replace() {
  }
  #read(parent) {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        this.#runs.push({ start: this.#text.length, node });
        this.#text += node.data;
      } else if (node instanceof HTMLBRElement) {
        this.#text += "\n";
      } else if (node instanceof Element) {
        this.#readElement(node);
      }
    }
  }
  #readElement(element) {
    if (!isSeen(element)) return;
    const isBlock = isLine(element);
    if (isBlock) this.#text += "\n\n";
    if (element.matches(passedOver)) this.#text += " \u2026 ";
    else this.#read(element);
    if (isBlock) this.#text += "\n\n";
  }
  /** The last that begins there or before, found by halves: a long page has thousands. */
  #runAt(place) {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#runs[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return this.#runs[low - 1];
  }
  /** Where a place in the text is on the page; undefined once its words are no longer there. */
  rangeOf({ start, end }) {
    const [from, to] = [this.#runAt(start), this.#runAt(end - 1)];
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return void 0;
    const range = new Range();
    try {
      range.setStart(from.node, start - from.start);
      range.setEnd(to.node, end - to.start);
    } catch {
      return void 0;
    }
    return range;
  }
  /** Selects the words: a screen reader and the keyboard go on from there. */
  go(place) {
    const range = this.rangeOf(place);
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}

export { WrittenText };
