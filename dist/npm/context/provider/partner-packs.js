import { validatePack, PackError, loadPack } from '../../content/load-pack.js';

"use strict";
class PartnerPacks {
  #listener;
  #content;
  #addresses;
  #checked = [];
  #loaded = [];
  #loading;
  constructor(listener) {
    this.#listener = listener;
  }
  /** Those that came as data first, then those from addresses in the order they are written in. */
  get all() {
    return [...this.#checked, ...this.#loaded.flat()];
  }
  /** @param content a list of packs @param addresses with spaces between */
  use(content, addresses) {
    if (content !== this.#content) {
      this.#content = content;
      this.#checked = this.#check(content ?? []);
      this.#listener.changed();
    }
    if (addresses !== this.#addresses) this.#load(addresses);
  }
  /** Calls off what is on its way; the next use asks again. */
  stop() {
    this.#loading?.abort();
    this.#addresses = void 0;
  }
  #check(content) {
    if (!Array.isArray(content)) {
      const came = `which is ${typeof content} and no list`;
      this.#listener.warn(`goes on without its content, ${came}. Accepted: a list of packs.`);
      return [];
    }
    return content.flatMap((value, index) => {
      const name = `content[${index}]`;
      try {
        return this.#usable(name, validatePack(value));
      } catch (error) {
        return this.#goOnWithout(name, error);
      }
    });
  }
  /** What can be used of a pack; what can't is named to the developer. */
  #usable(name, { pack, problems }) {
    for (const { path, message } of problems) {
      this.#listener.warn(`leaves out ${path} of the pack ${name}: ${message}.`);
    }
    return [pack];
  }
  #goOnWithout(name, error) {
    if (!(error instanceof PackError)) throw error;
    this.#listener.warn(`goes on without the pack ${name}. ${error.message}`);
    return [];
  }
  #load(addresses) {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#addresses = addresses;
    const all = addresses.match(/\S+/g) ?? [];
    this.#loaded = all.map(() => []);
    all.forEach((address, place) => void this.#loadOne(address, place, loading.signal));
    this.#listener.changed();
  }
  /** @param place in the list of addresses, which is the order of the packs, whichever comes first */
  async #loadOne(address, place, signal) {
    const packs = await loadPack(address, { signal }).then(
      (checked) => this.#usable(address, checked),
      (error) => signal.aborted ? [] : this.#goOnWithout(address, error)
    );
    if (signal.aborted) return;
    this.#loaded = this.#loaded.map((each, index) => index === place ? packs : each);
    this.#listener.changed();
  }
}

export { PartnerPacks };
