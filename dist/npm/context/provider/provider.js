import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { safeLink } from '../../foundations/safe-link.js';
import { warn } from '../../foundations/warn.js';
import { canonical } from '../../foundations/language.js';
import { welcomeProvider } from '../context-board.js';
import { ContextValue } from '../context-value.js';
import { audienceContext, supportContext, safeguardingContext, defaultsContext, packsContext, wordingContext } from '../contexts.js';

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
class Provider extends ReactiveElement {
  static properties = {
    audience: {},
    support: {},
    safeguarding: {},
    voice: {},
    forRole: { attribute: "for-role" },
    preset: {},
    packs: {},
    content: { attribute: false },
    wording: { attribute: false }
  };
  #audience = new HandedDown(this, audienceContext);
  #support = new HandedDown(this, supportContext);
  #safeguarding = new HandedDown(this, safeguardingContext);
  #defaults = new HandedDown(this, defaultsContext);
  #packs = new HandedDown(this, packsContext);
  #wording = new HandedDown(this, wordingContext);
  #partner;
  #handed;
  #leave;
  constructor() {
    super();
    this.audience = this.support = this.safeguarding = this.packs = this.content = null;
    this.voice = this.forRole = this.preset = this.wording = null;
  }
  connectedCallback() {
    super.connectedCallback();
    this.#leave = welcomeProvider();
    void this.#usePacks();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave?.();
    this.#partner?.stop();
  }
  willUpdate(changed) {
    if (changed.has("content") || changed.has("packs")) void this.#usePacks();
    this.#audience.say(this.audience ? { name: this.audience } : void 0);
    this.#support.say(this.#safeLink("support"));
    this.#safeguarding.say(this.#safeLink("safeguarding"));
    this.#defaults.say(this.#allDefaults());
    this.#packs.say(this.#allPacks());
    this.#wording.say(this.wording ? this.#allWording(this.wording) : void 0);
  }
  #safeLink(name) {
    const written = this[name];
    if (!written) return void 0;
    const address = safeLink(String(written), document.baseURI);
    if (address) return { address };
    const accepted = "Accepted: https, http, tel, sms, mailto, or a place on this site.";
    warn(this.localName, "link", `leaves out the ${name} link "${written}". ${accepted}`);
    return void 0;
  }
  /** What this one leaves out stays as the provider round it has it. */
  #allDefaults() {
    const { voice, forRole, preset } = this;
    if ((voice ?? forRole ?? preset) === null) return void 0;
    const outer = this.#defaults.outer;
    return {
      voice: voice ?? outer?.voice ?? null,
      forRole: forRole ?? outer?.forRole ?? null,
      preset: preset ?? outer?.preset ?? null
    };
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
        warn(
          this.localName,
          "string",
          `leaves out its wording under "${String(tag)}". ${accepted}`
        );
      }
    }
    return usable;
  }
  #allPacks() {
    if (!this.content && !this.packs) return void 0;
    const all = [...this.#partner?.all ?? [], ...this.#packs.outer ?? []];
    const before = this.#handed;
    const isSame = all.length === before?.length && all.every((pack, i) => pack === before[i]);
    return isSame ? before : this.#handed = all;
  }
  async #usePacks() {
    if (!this.#partner && this.content === null && !this.packs) return;
    if (!this.#partner) await this.#makePartner();
    if (this.isConnected) this.#partner?.use(this.content, String(this.packs ?? ""));
  }
  async #makePartner() {
    try {
      const { PartnerPacks: Made } = await import('./partner-packs.js');
      this.#partner ??= new Made({
        changed: () => this.requestUpdate(),
        warn: (message) => warn(this.localName, "pack", message)
      });
    } catch {
      const message = "could not load what checks packs, so it goes on without them.";
      warn(this.localName, "load", message);
    }
  }
  /** A shadow root would lay the whole page inside it out afresh, and lose a reader's place in it. */
  createRenderRoot() {
    return this;
  }
}

export { Provider };
