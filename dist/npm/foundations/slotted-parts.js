import { isDeclaredRoot, fillSlots } from './author-slots.js';
import { watchChildren } from './watch-children.js';

"use strict";
const unnamed = "";
function isChild(node) {
  if (node instanceof Text) return node.data.trim() !== "";
  return node instanceof Element && !isDeclaredRoot(node);
}
class SlottedParts {
  #host;
  #partOf;
  #parts = /* @__PURE__ */ new Map();
  #stop;
  constructor(host, partOf) {
    this.#host = host;
    this.#partOf = partOf;
    host.addController(this);
  }
  /** The author's nodes for a part; empty where there are none. */
  of(part) {
    return this.#parts.get(part) ?? [];
  }
  /** Whether the author wrote this part. */
  has(part) {
    return this.#parts.has(part);
  }
  /** The words of a part. */
  textOf(part) {
    return this.of(part).map(({ textContent }) => textContent).join(" ");
  }
  hostConnected() {
    this.#stop = watchChildren(this.#host, () => this.#host.requestUpdate());
    this.read();
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    this.#stop?.();
  }
  /** Looks again at what is there; a host that decides by it in `willUpdate` calls it first. */
  read() {
    this.#parts = /* @__PURE__ */ new Map();
    for (const child of [...this.#host.childNodes].filter(isChild)) {
      const part = this.#partOf(child);
      this.#parts.set(part, [...this.of(part), child]);
    }
  }
  hostUpdated() {
    fillSlots(this.#host, (slot) => this.of(slot));
  }
}

export { SlottedParts, unnamed };
