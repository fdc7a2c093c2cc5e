import { html, nothing } from 'lit';
import { ShippedPack, PackController } from '../../../content/pack-controller.js';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { renderUnrecorded } from '../../../foundations/unrecorded.js';
import { readerSettings } from '../../../locales/en/reader-settings.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { readerMotion } from '../../../reader/motion.js';
import { readerChoices } from '../../../reader/reader-choices.js';
import { renderMotion, renderMemory } from './reader-settings.choices.js';
import { topicsOnPage, readIds, whatTheySay } from './reader-settings.model.js';
import { SettingsKeeping } from './settings-keeping.js';
import { styles } from './reader-settings.styles.js';
import { renderTrust } from './reader-settings.trust.js';

"use strict";
let naming;
const shipped = new ShippedPack("topics", async () => {
  naming = await import('./reader-settings.topics.js');
  return naming.topics;
});
const news = ["hearten-gate-opened", "hearten-gate-closed"];
class ReaderSettings extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, styles];
  static properties = {
    topics: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "reader-settings", readerSettings);
  #packs = new PackController(this, shipped);
  #parts = new SlottedParts(this, () => unnamed);
  #keeping = new SettingsKeeping(() => this.requestUpdate());
  #vocabulary;
  #onPage = [];
  #isUnfolded = false;
  #outcome;
  #stops = [];
  constructor() {
    super();
    this.topics = null;
    this.headingLevel = 2;
  }
  connectedCallback() {
    super.connectedCallback();
    const again = () => this.requestUpdate();
    this.#stops = [
      this.#keeping.follow(),
      readerMotion.subscribe(again),
      page().listen(again),
      page().join({ tag: this.localName, declare: () => this.#declare() }),
      ...news.map((type) => listenShared(type, again))
    ];
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#onPage = [];
    this.#outcome = void 0;
  }
  willUpdate() {
    this.#parts.read();
    this.#onPage = topicsOnPage(this.#onPage, page().members);
    const { packs } = this.#packs;
    this.#vocabulary = packs && naming?.vocabularyOf(packs);
  }
  updated(changed) {
    super.updated(changed);
    this.#showChosen();
    void this.#check();
  }
  /** Controls show what holds, whatever a reader, a second tab or a refusing browser did to them. */
  #showChosen() {
    const { renderRoot } = this;
    for (const select of renderRoot.querySelectorAll("select")) {
      select.value = readerChoices.answer([select.dataset["topic"] ?? ""]);
    }
    const chosen = {
      motion: readerMotion.isStillByReader() ? "still" : "system",
      memory: this.#keeping.rung
    };
    for (const [name, value] of Object.entries(chosen)) {
      for (const radio of renderRoot.querySelectorAll(`[name=${name}]`)) {
        radio.checked = radio.value === value;
      }
    }
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./reader-settings.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const known = {
      vocabulary: this.#vocabulary,
      hasOthers: this.#packs.hasOthers,
      words: this.#words
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }
  #declare() {
    const nothingAtAll = this.#words.text("nothing");
    return {
      name: this.#words.text("name"),
      keeps: this.#keeping.isKept ? this.#words.text("keepsChoices") : nothingAtAll,
      sends: nothingAtAll,
      hides: nothingAtAll
    };
  }
  #changed(how) {
    this.#outcome = void 0;
    this.requestUpdate();
    announce(this.#words.text(how));
  }
  #chooseTopic(topic, answer) {
    this.#changed(
      this.#keeping.choose((rung) => readerChoices.choose([topic], answer, rung), answer === "ask")
    );
  }
  #chooseMotion(how) {
    this.#changed(this.#keeping.choose((rung) => readerMotion.choose(how, rung), how === "system"));
  }
  #chooseMemory(rung) {
    this.#changed(this.#keeping.keepAll(this.#nameable, rung));
  }
  get #nameable() {
    return [.../* @__PURE__ */ new Set([...this.#vocabulary?.keys() ?? [], ...this.#onPage])];
  }
  async #erase() {
    page().erase();
    this.#outcome = void 0;
    this.requestUpdate();
    await this.updateComplete;
    this.#outcome = this.#keeping.isAnythingLeft ? "notErased" : "erased";
    this.requestUpdate();
  }
  /** The author wrote a heading, perhaps in a box of its own. */
  get #isHeaded() {
    const headings = [...this.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    return this.#parts.of(unnamed).some((part) => headings.some((each) => part.contains(each)));
  }
  get #level() {
    return this.headingLevel > 0 ? this.headingLevel : 2;
  }
  render() {
    const words = this.#words;
    const heading = html`<p class="heading" role="heading" aria-level=${this.#level}>
      ${words.show("heading")}
    </p>`;
    return renderUnrecorded({ names: "panel", part: "panel", lang: words.language }, [
      this.#isHeaded ? nothing : heading,
      html`<slot></slot>`,
      this.#renderTopics(),
      this.#renderRest()
    ]);
  }
  #renderTopics() {
    const words = this.#words;
    if (this.#packs.isComing) return nothing;
    if (!naming || !this.#vocabulary) return html`<p class="state">${words.show("unnamed")}</p>`;
    return naming.renderTopics({
      words,
      offer: naming.offerOf(this.#vocabulary, this.#onPage, readIds(this.topics)),
      isOpen: this.#isUnfolded,
      answerTo: (topic) => readerChoices.answer([topic]),
      choose: (topic, answer) => this.#chooseTopic(topic, answer),
      unfold: (isOpen) => {
        this.#isUnfolded = isOpen;
        this.requestUpdate();
      }
    });
  }
  #renderRest() {
    const words = this.#words;
    return html`${renderMotion({
      words,
      isStillBySystem: readerMotion.isStillBySystem(),
      choose: (how) => this.#chooseMotion(how)
    })}
    ${renderMemory({
      words,
      rungs: this.#keeping.rungs,
      state: this.#keeping.stateOf(this.#nameable),
      choose: (rung) => this.#chooseMemory(rung)
    })}
    ${renderTrust({
      words,
      headingLevel: Math.min(6, this.#level + 1),
      said: whatTheySay(page().members),
      outcome: this.#outcome,
      erase: () => void this.#erase()
    })}`;
  }
}

export { ReaderSettings };
