import { readerMotion } from '../../../reader/motion.js';

"use strict";
class MayMove {
  #host;
  #stop;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  /** Never before the element is on a page, and never where the reader or their system wants less motion. */
  get value() {
    return this.#stop !== void 0 && !readerMotion.isStill();
  }
  hostConnected() {
    this.#stop = readerMotion.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    this.#stop?.();
    this.#stop = void 0;
  }
}

export { MayMove };
