import type { ReactiveController } from 'lit';
import { fillSlots, isDeclaredRoot, type Child, type SlotHost } from './author-slots.js';
import { watchChildren } from './watch-children.js';

/** The part whose slot has no name, and which bare text belongs to: a root can go by names. */
export const unnamed = '';

function isChild(node: Node): node is Child {
  if (node instanceof Text) return node.data.trim() !== '';
  return node instanceof Element && !isDeclaredRoot(node);
}

/**
 * Puts each of the author's children where it belongs by what it is, whatever `slot` attributes say.
 * The host names its slots after the parts; what it draws no slot for is not shown. Bare text belongs
 * to the part that is `unnamed`.
 */
export class SlottedParts<Part extends string> implements ReactiveController {
  readonly #host: SlotHost;
  readonly #partOf: (child: Child) => Part;
  #parts = new Map<Part, Child[]>();
  #stop: (() => void) | undefined;

  constructor(host: SlotHost, partOf: (child: Child) => Part) {
    this.#host = host;
    this.#partOf = partOf;
    host.addController(this);
  }

  /** The author's nodes for a part; empty where there are none. */
  of(part: Part): readonly Child[] {
    return this.#parts.get(part) ?? [];
  }

  /** Whether the author wrote this part. */
  has(part: Part): boolean {
    return this.#parts.has(part);
  }

  /** The words of a part. */
  textOf(part: Part): string {
    return this.of(part)
      .map(({ textContent }) => textContent)
      .join(' ');
  }

  hostConnected(): void {
    this.#stop = watchChildren(this.#host, () => this.#host.requestUpdate());
    this.read();
    // Where it was taken out meanwhile, nobody told of what has changed.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Looks again at what is there; a host that decides by it in `willUpdate` calls it first. */
  read(): void {
    this.#parts = new Map();
    for (const child of [...this.#host.childNodes].filter(isChild)) {
      const part = this.#partOf(child);
      this.#parts.set(part, [...this.of(part), child]);
    }
  }

  hostUpdated(): void {
    fillSlots(this.#host, (slot) => this.of(slot as Part));
  }
}
