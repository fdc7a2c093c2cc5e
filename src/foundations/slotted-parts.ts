import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchChildren } from './watch-children.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
type Child = Element | Text;

function isChild(node: Node): node is Child {
  return node instanceof Element || (node instanceof Text && node.data.trim() !== '');
}

/**
 * Puts each of the author's children where it belongs by what it is, whatever `slot` attributes say.
 * The host assigns its slots by hand (`slotAssignment: 'manual'`) and names them after the parts; what
 * it draws no slot for is not shown.
 */
export class SlottedParts<Part extends string> implements ReactiveController {
  readonly #host: Host;
  readonly #partOf: (child: Child) => Part;
  #parts = new Map<Part, Child[]>();
  #stop: (() => void) | undefined;

  constructor(host: Host, partOf: (child: Child) => Part) {
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
    for (const slot of this.#host.renderRoot.querySelectorAll('slot')) {
      slot.assign(...this.of(slot.name as Part));
    }
  }
}
