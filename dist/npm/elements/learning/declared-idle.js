import { page } from '../../page/page-registry.js';

"use strict";
class DeclaredIdle {
  #member;
  #leave;
  constructor(host, words) {
    const nothing = () => words.text("nothing");
    this.#member = {
      tag: host.localName,
      declare: () => ({
        name: words.text("name"),
        keeps: nothing(),
        sends: nothing(),
        hides: nothing()
      })
    };
    host.addController(this);
  }
  hostConnected() {
    this.#leave = page().join(this.#member);
  }
  hostDisconnected() {
    this.#leave?.();
  }
}

export { DeclaredIdle };
