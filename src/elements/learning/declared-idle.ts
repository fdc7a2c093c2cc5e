import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StringsController } from '../../locales/strings-controller.js';
import { page, type PageMember } from '../../page/page-registry.js';

type Words = StringsController<{ readonly name: string; readonly nothing: string }>;

/** Says, for as long as an element is on the page, that it keeps, sends and hides nothing. */
export class DeclaredIdle implements ReactiveController {
  readonly #member: PageMember;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, words: Words) {
    const nothing = (): string => words.text('nothing');
    this.#member = {
      tag: host.localName,
      declare: () => ({
        name: words.text('name'),
        keeps: nothing(),
        sends: nothing(),
        hides: nothing(),
      }),
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = page().join(this.#member);
  }

  hostDisconnected(): void {
    this.#leave?.();
  }
}
