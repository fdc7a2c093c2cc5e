import { page } from '../../../page/page-registry.js';

"use strict";
class OfferedMoment {
  #words;
  #host;
  #forget;
  #leave;
  constructor(host, words, forget) {
    this.#host = host;
    this.#words = words;
    this.#forget = forget;
    host.addController(this);
  }
  hostConnected() {
    const moved = new MutationObserver(() => {
      leave();
      leave = page().join(this.#member());
    });
    moved.observe(this.#host, { attributeFilter: ["id"] });
    let leave = page().join(this.#member());
    const stop = page().listen((message) => {
      if (message === "erased") this.#forget();
    });
    this.#leave = () => {
      moved.disconnect();
      stop();
      leave();
    };
  }
  hostDisconnected() {
    this.#leave?.();
  }
  #member() {
    const { id, localName } = this.#host;
    const nothing = () => this.#words.text("nothing");
    return {
      tag: localName,
      ...id ? { moment: `#${encodeURIComponent(id)}` } : {},
      declare: () => ({
        name: this.#words.text("name"),
        keeps: nothing(),
        sends: nothing(),
        hides: nothing()
      })
    };
  }
}

export { OfferedMoment };
