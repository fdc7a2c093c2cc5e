import { nothing, html } from 'lit';
import { ShippedPack, PackController } from '../../../content/pack-controller.js';
import { ContextValue } from '../../../context/context-value.js';
import { defaultsContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { unnamed, SlottedParts } from '../../../foundations/slotted-parts.js';
import { reframePanel } from '../../../locales/en/reframe-panel.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { DeclaredIdle } from '../declared-idle.js';
import { learning } from '../learning.styles.js';
import { styles } from '../list.styles.js';
import { readPair } from './authored-pair.js';
import { Foot } from './foot.js';
import { pairInAddress } from './linked-pair.js';
import { renderReadings } from './readings-view.js';
import { bankOf, find, voices, pickFor, stepFrom, settingsFor, voicesFor } from './reframe-panel.model.js';
import { styles as styles$1 } from './reframe-panel.pair.styles.js';
import { styles as styles$2 } from './reframe-panel.styles.js';

"use strict";
let browsing;
const shipped = new ShippedPack("reframes", async () => {
  browsing = await import('./browse-view.js');
  return browsing.reframes;
});
function partOf(child) {
  if (child instanceof HTMLDListElement) return "pair";
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (at instanceof HTMLDListElement) return "after";
  }
  return unnamed;
}
class ReframePanel extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, learning, styles, styles$1, styles$2];
  static properties = {
    pair: {},
    setting: {},
    voice: {},
    safeguarding: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "reframe-panel", reframePanel);
  #packs = new PackController(this, shipped);
  #defaults = new ContextValue(this, defaultsContext);
  #parts = new SlottedParts(this, partOf);
  #foot = new Foot(this, this.#words);
  #hasList = false;
  #authored;
  #bank;
  #found;
  #picked = {};
  #reading = "may";
  /** The pair that the address last led to: a reader who has gone on is not called back. */
  #followed;
  #isArriving = false;
  /** The reader followed a link just now; before that, they came with the page. */
  #isCalled = false;
  #stopListening;
  constructor() {
    super();
    this.pair = this.setting = this.voice = this.safeguarding = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }
  connectedCallback() {
    super.connectedCallback();
    this.#stopListening = listenShared("hashchange", () => {
      if (pairInAddress() === void 0) return;
      this.#followed = void 0;
      this.#isCalled = true;
      this.requestUpdate();
    });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening?.();
  }
  willUpdate() {
    this.#parts.read();
    const lists = this.querySelectorAll("dl");
    const [dl] = this.#parts.of("pair");
    this.#hasList = lists.length > 0;
    this.#authored = dl === lists[0] && lists.length === 1 && lists[0] ? readPair(lists[0]) : void 0;
    const packs = this.#hasList && this.pair === null ? void 0 : this.#packs.packs;
    this.#bank = packs && bankOf(packs);
    const linked = this.#pickLinked();
    if (linked) {
      this.#picked = linked;
      this.#isArriving = true;
      this.#foot.forget();
    }
    this.#found = this.#bank && find(this.#bank, this.#asked, this.#picked, this.#startVoice);
  }
  updated() {
    if (this.#isArriving) this.#arrive();
    void this.#check();
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./reframe-panel.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const known = {
      bank: this.#bank,
      hasOthers: this.#packs.hasOthers,
      asked: this.#asked,
      isBroken: this.#hasList && !this.#authored,
      isUnsafe: this.#foot.isUnsafe,
      words: this.#words
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }
  get #asked() {
    const voice = voices.find((each) => each === this.voice);
    return { pair: this.pair, setting: this.setting, voice };
  }
  get #startVoice() {
    return voices.find((each) => each === this.#defaults.value?.voice) ?? "professional";
  }
  get #speaksTo() {
    return this.#found?.voice ?? this.#asked.voice ?? this.#startVoice;
  }
  /** What leads to the pair that the address of the page names, in the first panel that has it. */
  #pickLinked() {
    const id = pairInAddress();
    if (id === void 0 || id === this.#followed) return void 0;
    const picked = this.#pickFor(id);
    if (!picked) return void 0;
    this.#followed = id;
    const panels = [...document.querySelectorAll(this.localName)];
    const first = panels.find((each) => #picked in each && each.#pickFor(id)) ?? this;
    return first === this ? picked : void 0;
  }
  #pickFor(id) {
    if (this.#hasList) return this.#authored && this.pair === id ? {} : void 0;
    return this.#bank && pickFor(this.#bank, this.#asked, id);
  }
  #arrive() {
    this.#isArriving = false;
    const isElsewhere = scrollY > 0 || document.activeElement !== document.body;
    if (isElsewhere && !this.#isCalled) return;
    this.#isCalled = false;
    this.scrollIntoView();
    this.renderRoot.querySelector(".seen")?.focus({ preventScroll: true });
  }
  #pick(picked) {
    this.#picked = { ...this.#picked, ...picked };
    this.#foot.forget();
    this.requestUpdate();
  }
  #step(by) {
    const { pairs = [], pair } = this.#found ?? {};
    const next = stepFrom(pairs, pair, by);
    if (next) this.#pick({ pair: next.id });
  }
  get #pairView() {
    const pair = this.#authored ? void 0 : this.#found?.pair;
    const settings = this.#bank && settingsFor(this.#bank, this.#speaksTo);
    const setting = settings?.get(pair?.entry.setting ?? "");
    return {
      words: this.#words,
      speaksTo: this.#speaksTo,
      headingLevel: this.headingLevel > 0 ? this.headingLevel : 3,
      pair,
      authored: this.#authored,
      place: setting && { ...setting, words: setting.words.place },
      reading: this.#reading,
      choose: (reading) => {
        this.#reading = reading;
        this.requestUpdate();
      }
    };
  }
  get #browseView() {
    const { pair, pairs = [], voice = "professional", setting = null } = this.#found ?? {};
    if (this.#authored || this.pair !== null || !this.#bank || !pair) return void 0;
    const settings = [...settingsFor(this.#bank, voice)].map(([id, { words, lang }]) => {
      return { id, label: words.label, lang };
    });
    const spoken = voicesFor(this.#bank, this.#asked);
    return {
      words: this.#words,
      pair,
      pairs,
      settings: this.setting !== null && setting === this.setting ? [] : settings,
      setting,
      voice: spoken.length > 1 ? voice : void 0,
      filter: (name, value) => this.#pick({ [name]: value || null }),
      go: (id) => this.#pick({ pair: id }),
      step: (by) => this.#step(by)
    };
  }
  render() {
    const view = this.#pairView;
    const browse = this.#browseView;
    if (this.#hasList && !view.authored) return nothing;
    if (!view.pair && !view.authored) return html`<slot></slot>`;
    const text = this.#parts.textOf(unnamed);
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#foot.unlessSaid(view.speaksTo === "young-person" ? "shiftYou" : "shift", text, "shift")}
      ${browse && browsing?.renderBrowse(browse)}
      <div class="seen" id="subject" tabindex="-1">
        ${view.authored ? html`<slot></slot>` : browsing?.renderSeen(view)}
      </div>
      ${renderReadings(view)}
      <div class="pair ${view.reading}">
        ${view.authored ? html`<slot name="pair"></slot>` : browsing?.renderPair(view)}
      </div>
      ${this.#foot.render({
      speaksTo: view.speaksTo,
      said: this.#parts.textOf("after"),
      after: view.authored ? html`<slot name="after"></slot>` : nothing,
      pair: this.pair ?? view.pair?.id,
      origin: this.#found?.pair,
      safeguarding: this.safeguarding
    })}
      ${browse && browsing?.renderPages(browse)}
    </div>`;
  }
}

export { ReframePanel };
