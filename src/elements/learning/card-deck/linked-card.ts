import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listenShared } from '../../../foundations/shared-listener.js';

const start = '#card-';

/** Leads to the card that the address of the page names, once for each time it is called. */
export class LinkedCard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: (id: string) => boolean;
  readonly #arrive: (id: string) => void;
  #followed: string | undefined;
  #isCalled = false;
  #stop: (() => void) | undefined;

  /**
   * @param find makes the card ready to be shown; false where there is none, or it is not there yet
   * @param arrive leads the reader to it
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    find: (id: string) => boolean,
    arrive: (id: string) => void,
  ) {
    this.#host = host;
    this.#find = find;
    this.#arrive = arrive;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = listenShared('hashchange', () => {
      this.#followed = undefined;
      this.#isCalled = true;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    if (location.hash.startsWith(start)) void this.#follow(location.hash.slice(start.length));
  }

  async #follow(id: string): Promise<void> {
    await this.#host.updateComplete;
    if (id === this.#followed || !this.#host.isConnected || !this.#find(id)) return;
    this.#followed = id;
    // The words may come late, to a reader who has begun to read or write elsewhere.
    const isElsewhere = scrollY > 0 || document.activeElement !== document.body;
    if (isElsewhere && !this.#isCalled) return;
    this.#isCalled = false;
    await this.#host.updateComplete;
    this.#arrive(id);
  }
}
