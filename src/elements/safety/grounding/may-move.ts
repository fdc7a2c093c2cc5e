import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readerMotion } from '../../../reader/motion.js';

/** The one place that decides whether anything may move here, if the reader asks for it. */
export class MayMove implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Never before the element is on a page, and never where the reader or their system wants less motion. */
  get value(): boolean {
    return this.#stop !== undefined && !readerMotion.isStill();
  }

  hostConnected(): void {
    this.#stop = readerMotion.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
