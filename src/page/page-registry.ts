import { eraseStored } from '../foundations/storage.js';
import { version } from '../foundations/version.js';

/** What an element does with a reader, in words for the trust panel, in the element's language. */
export interface Declaration {
  readonly name: string;
  readonly keeps: string;
  readonly sends: string;
  readonly hides: string;
}

/** An element, as the others on its page know it. Nothing in it is about the reader. */
export interface PageMember {
  readonly tag: string;
  declare(): Declaration;
  /** Topics of what its author wrote, so that a signpost can put the matching help first. */
  readonly topics?: readonly string[];
  /** Where on this page support can be found, `#support`, from an element that is a signpost. */
  readonly support?: string | undefined;
  /** Where on this page a moment can be taken, `#moment`, from an element that is for that. */
  readonly moment?: string;
}

/**
 * `members`: somebody came or went. `support`: the page's support is now somewhere else.
 * `choices`: what a reader keeps has changed, so read it again. `erased`: all that was stored is
 * gone, so forget what is in memory too.
 */
export type PageMessage = 'members' | 'support' | 'choices' | 'erased';

/**
 * How the elements of one page know each other, whichever copy of the library each came with.
 * It holds elements, never a reader's choices.
 */
export interface PageRegistry {
  /** Version of the library that made it; a later copy uses it as it is. */
  readonly version: string;
  readonly members: ReadonlySet<PageMember>;
  /** Where on this page support can be found, from the signpost that came first. */
  readonly support: string | undefined;
  /** Returns the way out. */
  join(member: PageMember): () => void;
  /** Returns how to stop listening. */
  listen(listener: (message: PageMessage) => void): () => void;
  send(message: PageMessage): void;
  /** Erases all that any element kept, here and now. */
  erase(): void;
}

const key = Symbol.for('hearten:page/1');

type Page = typeof globalThis & { [key]?: PageRegistry };

class Registry implements PageRegistry {
  readonly version = version;
  readonly members = new Set<PageMember>();
  readonly #listeners = new Set<(message: PageMessage) => void>();
  #support: string | undefined;
  #telling = false;

  get support(): string | undefined {
    return this.#support;
  }

  join(member: PageMember): () => void {
    this.members.add(member);
    this.#changed(member);
    return () => {
      if (this.members.delete(member)) this.#changed(member);
    };
  }

  listen(listener: (message: PageMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  send(message: PageMessage): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(message);
      } catch (error) {
        // One element's fault must not keep the next from hearing, least of all that it should forget.
        reportError(error);
      }
    }
  }

  erase(): void {
    eraseStored();
    this.send('erased');
  }

  #changed(member: PageMember): void {
    this.#tellMembersSoon();
    if (member.support === undefined) return;
    this.#support = [...this.members].find((each) => each.support !== undefined)?.support;
    this.send('support');
  }

  /** A page of a thousand elements comes as one piece of news. */
  #tellMembersSoon(): void {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      this.send('members');
    });
  }
}

/** The one registry of this page, made by the first copy of the library that asks for it. */
export function page(): PageRegistry {
  const here: Page = globalThis;
  return (here[key] ??= Object.freeze(new Registry()));
}
