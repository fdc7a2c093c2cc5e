import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { grounding } from '../../../locales/en/grounding.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { page, type PageMember } from '../../../page/page-registry.js';

/** Tells the other elements of the page where a moment can be taken, and forgets when they all do. */
export class OfferedMoment implements ReactiveController {
  readonly #words: StringsController<typeof grounding>;
  readonly #host: HTMLElement;
  readonly #forget: () => void;
  #leave: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    words: StringsController<typeof grounding>,
    forget: () => void,
  ) {
    this.#host = host;
    this.#words = words;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    // An id may come or change later, which the others are only told of when somebody comes or goes.
    const moved = new MutationObserver(() => {
      leave();
      leave = page().join(this.#member());
    });
    moved.observe(this.#host, { attributeFilter: ['id'] });
    let leave = page().join(this.#member());
    const stop = page().listen((message) => {
      if (message === 'erased') this.#forget();
    });
    this.#leave = () => {
      moved.disconnect();
      stop();
      leave();
    };
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  #member(): PageMember {
    const { id, localName } = this.#host;
    const nothing = (): string => this.#words.text('nothing');
    return {
      tag: localName,
      ...(id ? { moment: `#${encodeURIComponent(id)}` } : {}),
      declare: () => ({
        name: this.#words.text('name'),
        keeps: nothing(),
        sends: nothing(),
        hides: nothing(),
      }),
    };
  }
}
