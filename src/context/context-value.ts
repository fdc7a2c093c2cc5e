import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { awaitProviders } from './context-board.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What the nearest provider says about one subject, or undefined where none says anything.
 * Asks for nothing until `value` is first read.
 */
export class ContextValue<T> implements ReactiveController {
  readonly #host: Host;
  readonly #context: Context<unknown, T | undefined>;
  #value: T | undefined;
  #used = false;
  #stopWaiting: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, context: Context<unknown, T | undefined>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  get value(): T | undefined {
    if (!this.#used) {
      this.#used = true;
      if (this.#host.isConnected) this.hostConnected();
    }
    return this.#value;
  }

  hostConnected(): void {
    if (this.#used) this.#stopWaiting = awaitProviders(this.#ask);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    // Where it is put next there may be no provider to correct an old value.
    this.#receive(undefined);
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#receive, true));
  };

  // One identity for good: a provider knows a subscription by its callback.
  readonly #receive = (value: T | undefined, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  };
}
