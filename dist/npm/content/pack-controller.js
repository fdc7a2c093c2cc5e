import { ContextValue } from '../context/context-value.js';
import { packsContext } from '../context/contexts.js';
import { nearestLanguage } from '../foundations/language.js';
import { warn } from '../foundations/warn.js';
import { inLanguageOrder } from './language-order.js';

"use strict";
class ShippedPack {
  kind;
  #fetch;
  #content;
  #coming;
  /** By the list a provider hands down, then by language: two hundred cards ask for the same. */
  #served = /* @__PURE__ */ new WeakMap();
  constructor(kind, fetch) {
    this.kind = kind;
    this.#fetch = fetch;
  }
  get content() {
    return this.#content;
  }
  /** @param tag of the element that needs it, to be named where it can't be had */
  async come(tag) {
    this.#coming ??= this.#fetch().then(
      (content) => {
        this.#content = content;
      },
      () => {
        this.#coming = void 0;
        warn(
          tag,
          "load",
          `could not load its words (${this.kind}), so the page shows its plain HTML.`
        );
      }
    );
    await this.#coming;
  }
  /** This and what others bring of its kind, in the order they are asked; undefined until it has come. */
  serve(others, language) {
    const ours = this.#content;
    if (!ours) return void 0;
    const byLanguage = this.#served.get(others) ?? /* @__PURE__ */ new Map();
    const known = byLanguage.get(language);
    if (known) return known;
    const theirs = others.filter((pack) => pack.kind === this.kind);
    const all = [...inLanguageOrder(theirs, language), ours];
    this.#served.set(others, byLanguage.set(language, all));
    return all;
  }
}
const none = [];
class PackController {
  #host;
  #shipped;
  #context;
  #asked = false;
  #isComing = false;
  constructor(host, shipped) {
    this.#host = host;
    this.#shipped = shipped;
    this.#context = new ContextValue(host, packsContext);
    host.addController(this);
  }
  hostConnected() {
    this.#asked = false;
  }
  /** Whether a partner's packs are used here, some of which may still be on their way. */
  get hasOthers() {
    return this.#context.value !== void 0;
  }
  /** Whether ours is on its way, and there may be more to show in a moment. */
  get isComing() {
    return this.#isComing;
  }
  /** In the order they are asked; undefined while ours is on its way, and where it can't be had. */
  get packs() {
    const packs = this.#shipped.serve(this.#context.value ?? none, nearestLanguage(this.#host));
    if (!packs) void this.#ask();
    return packs;
  }
  async #ask() {
    if (this.#asked) return;
    this.#asked = this.#isComing = true;
    await this.#shipped.come(this.#host.localName);
    this.#isComing = false;
    this.#host.requestUpdate();
  }
}

export { PackController, ShippedPack };
