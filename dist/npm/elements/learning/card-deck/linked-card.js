import { listenShared } from '../../../foundations/shared-listener.js';

"use strict";
const start = "#card-";
class LinkedCard {
  #host;
  #find;
  #arrive;
  #followed;
  #isCalled = false;
  #stop;
  /**
   * @param find makes the card ready to be shown; false where there is none, or it is not there yet
   * @param arrive leads the reader to it
   */
  constructor(host, find, arrive) {
    this.#host = host;
    this.#find = find;
    this.#arrive = arrive;
    host.addController(this);
  }
  hostConnected() {
    this.#stop = listenShared("hashchange", () => {
      this.#followed = void 0;
      this.#isCalled = true;
      this.#host.requestUpdate();
    });
  }
  hostDisconnected() {
    this.#stop?.();
  }
  hostUpdated() {
    if (location.hash.startsWith(start)) void this.#follow(location.hash.slice(start.length));
  }
  async #follow(id) {
    await this.#host.updateComplete;
    if (id === this.#followed || !this.#host.isConnected || !this.#find(id)) return;
    this.#followed = id;
    const isElsewhere = scrollY > 0 || document.activeElement !== document.body;
    if (isElsewhere && !this.#isCalled) return;
    this.#isCalled = false;
    await this.#host.updateComplete;
    this.#arrive(id);
  }
}

export { LinkedCard };
