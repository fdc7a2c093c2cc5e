import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The one place that decides whether anything may move here, if the reader asks for it. */
export class MayMove implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #less: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Never before the element is on a page, and never where the reader wants less motion. */
  get value(): boolean {
    return this.#less?.matches === false;
  }

  hostConnected(): void {
    this.#less = matchMedia('(prefers-reduced-motion: reduce)');
    this.#less.addEventListener('change', this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#less?.removeEventListener('change', this.#changed);
    this.#less = undefined;
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
