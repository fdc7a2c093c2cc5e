import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { grounding } from '../../../locales/en/grounding.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { page, type PageMember } from '../../../page/page-registry.js';

/** Tells the other elements of the page where a moment can be taken, and forgets when they all do. */
export class OfferedMoment implements ReactiveController {
  readonly #words: StringsController<typeof grounding>;
  readonly #host: HTMLElement;
  readonly #forget: () => void;
  #stops: (() => void)[] = [];

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
    this.#stops = [
      page().join(this.#member()),
      page().listen((message) => {
        if (message === 'erased') this.#forget();
      }),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Its address is another now, which the others are only told of when somebody comes or goes. */
  moved(): void {
    if (this.#stops.length === 0) return;
    this.hostDisconnected();
    this.hostConnected();
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
