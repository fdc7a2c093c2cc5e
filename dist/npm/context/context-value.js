import { ContextEvent } from '@lit/context';
import { awaitProviders } from './context-board.js';

"use strict";
class ContextValue {
  #host;
  #context;
  #value;
  #used = false;
  #stopWaiting;
  #unsubscribe;
  constructor(host, context) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }
  get value() {
    if (!this.#used) {
      this.#used = true;
      if (this.#host.isConnected) this.hostConnected();
    }
    return this.#value;
  }
  hostConnected() {
    if (this.#used) this.#stopWaiting = awaitProviders(this.#ask);
  }
  hostDisconnected() {
    this.#stopWaiting?.();
    this.#receive(void 0);
  }
  #ask = () => {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#receive, true));
  };
  // One identity for good: a provider knows a subscription by its callback.
  #receive = (value, unsubscribe) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  };
}

export { ContextValue };
