import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { validatePack, PackError, loadPack } from '../../content/load-pack.js';
import { HeartenElement } from '../../foundations/base-element.js';
import { safeLink } from '../../foundations/safe-link.js';
import { canonical } from '../../foundations/language.js';
import { welcomeProvider } from '../context-board.js';
import { ContextValue } from '../context-value.js';
import { audienceContext, supportContext, packsContext, wordingContext } from '../contexts.js';

"use strict";
class HandedDown {
  #outer;
  #inner;
  constructor(host, context) {
    this.#outer = new ContextValue(host, context);
    this.#inner = new ContextProvider(host, { context });
  }
  get outer() {
    return this.#outer.value;
  }
  /** @param own frozen, or made for this */
  say(own) {
    this.#inner.setValue(Object.freeze(own ?? this.outer));
  }
}
class Provider extends HeartenElement {
  static styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;
  static properties = {
    audience: {},
    support: {},
    packs: {},
    content: { attribute: false },
    wording: { attribute: false }
  };
  #audience = new HandedDown(this, audienceContext);
  #support = new HandedDown(this, supportContext);
  #packs = new HandedDown(this, packsContext);
  #wording = new HandedDown(this, wordingContext);
  #checked = [];
  #loaded = [];
  #loading;
  #leave;
  constructor() {
    super();
    this.audience = this.support = this.packs = this.content = this.wording = null;
  }
  connectedCallback() {
    super.connectedCallback();
    this.#leave = welcomeProvider();
    if (this.hasUpdated) this.#load();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave?.();
    this.#loading?.abort();
  }
  willUpdate(changed) {
    if (changed.has("content")) this.#checked = this.#check();
    if (changed.has("packs") && this.isConnected) this.#load();
    this.#audience.say(this.audience ? { name: this.audience } : void 0);
    this.#support.say(this.#safeSupport());
    this.#packs.say(this.#allPacks());
    this.#wording.say(this.wording ? this.#allWording(this.wording) : void 0);
  }
  #safeSupport() {
    if (!this.support) return void 0;
    const address = safeLink(String(this.support), document.baseURI);
    if (address) return { address };
    const accepted = "Accepted: https, http, tel, sms, mailto, or a place on this site.";
    this.warn("link", `leaves out the support link "${this.support}". ${accepted}`);
    return void 0;
  }
  /** Tags as `Intl` writes them; what the provider round this one has in other languages stays. */
  #allWording(wording) {
    const tags = typeof wording === "object" ? Object.entries(wording) : [["", wording]];
    const usable = { ...this.#wording.outer };
    for (const [tag, words] of tags) {
      const locale = canonical(String(tag));
      if (locale && typeof words === "object") usable[locale] = words;
      else {
        const accepted = 'Accepted: language tags such as "cy" or "en-GB", each with an object.';
        this.warn("string", `leaves out its wording under "${String(tag)}". ${accepted}`);
      }
    }
    return usable;
  }
  #allPacks() {
    if (!this.content && !this.packs) return void 0;
    return [...this.#checked, ...this.#loaded.flat(), ...this.#packs.outer ?? []];
  }
  #check() {
    const content = this.content ?? [];
    if (!Array.isArray(content)) {
      const came = `which is ${typeof content} and no list`;
      this.warn("pack", `goes on without its content, ${came}. Accepted: a list of packs.`);
      return [];
    }
    return content.flatMap((value, index) => {
      const name = `content[${index}]`;
      try {
        return this.#use(name, validatePack(value));
      } catch (error) {
        return this.#goOnWithout(name, error);
      }
    });
  }
  /** What can be used of a pack; what can't is named to the developer. */
  #use(name, { pack, problems }) {
    for (const { path, message } of problems) {
      this.warn("pack", `leaves out ${path} of the pack ${name}: ${message}.`);
    }
    return [pack];
  }
  #goOnWithout(name, error) {
    if (!(error instanceof PackError)) throw error;
    this.warn("pack", `goes on without the pack ${name}. ${error.message}`);
    return [];
  }
  #load() {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const addresses = String(this.packs ?? "").match(/\S+/g) ?? [];
    this.#loaded = addresses.map(() => []);
    addresses.forEach((address, place) => void this.#loadOne(address, place, loading.signal));
  }
  /** @param place in the list of addresses, which is the order of the packs, whichever comes first */
  async #loadOne(address, place, signal) {
    const packs = await loadPack(address, { signal }).then(
      (checked) => this.#use(address, checked),
      (error) => signal.aborted ? [] : this.#goOnWithout(address, error)
    );
    if (signal.aborted) return;
    this.#loaded = this.#loaded.map((each, index) => index === place ? packs : each);
    this.requestUpdate();
  }
  render() {
    return html`<slot></slot>`;
  }
}

export { Provider };
