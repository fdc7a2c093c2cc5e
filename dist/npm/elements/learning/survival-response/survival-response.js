import { html, nothing } from 'lit';
import { ShippedPack, PackController } from '../../../content/pack-controller.js';
import { ContextValue } from '../../../context/context-value.js';
import { safeguardingContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { says } from '../../../foundations/says.js';
import { unnamed, SlottedParts } from '../../../foundations/slotted-parts.js';
import { survivalResponse } from '../../../locales/en/survival-response.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { DeclaredIdle } from '../declared-idle.js';
import { renderFixed, renderFirstLink } from '../fixed-line.js';
import { learning } from '../learning.styles.js';
import { styles } from '../list.styles.js';
import { renderWhereFrom } from '../where-from.js';
import { lists, bankOf, find, timeAfter, times } from './survival-response.model.js';
import { styles as styles$1 } from './survival-response.styles.js';

"use strict";
let view;
const shipped = new ShippedPack("responses", async () => {
  view = await import('./pack-view.js');
  return view.responses;
});
const honest = ["often", "more", "tell", "page", "other"];
function partOf(child) {
  let before = 0;
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (at instanceof HTMLDListElement) before += 1;
  }
  if (child instanceof HTMLDListElement) return lists[before] ?? "after";
  return before === 0 ? unnamed : "after";
}
class SurvivalResponse extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, learning, styles, styles$1];
  static properties = {
    response: {},
    safeguarding: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "survival-response", survivalResponse);
  #packs = new PackController(this, shipped);
  #safeguarding = new ContextValue(this, safeguardingContext);
  #parts = new SlottedParts(this, partOf);
  #bank;
  #known;
  #picked;
  #time = "then";
  constructor() {
    super();
    this.response = this.safeguarding = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }
  willUpdate() {
    this.#parts.read();
    const packs = this.#isAuthored && this.response === null ? void 0 : this.#packs.packs;
    this.#bank = packs && bankOf(packs);
    this.#known = this.#bank && find(this.#bank, this.response, this.#picked);
  }
  updated() {
    void this.#check();
  }
  get #isAuthored() {
    return this.#parts.has("seen");
  }
  /** With fewer or more lists than four nobody can tell which of them is then, and which is now. */
  get #isWhole() {
    return this.querySelectorAll(":scope > dl").length === lists.length;
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./survival-response.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const known = {
      bank: this.#bank,
      hasOthers: this.#packs.hasOthers,
      isBroken: this.#isAuthored && !this.#isWhole,
      words: this.#words
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }
  #go(id) {
    this.#picked = id;
    this.requestUpdate();
  }
  #look(time) {
    this.#time = time;
    this.requestUpdate();
  }
  async #press(event) {
    const { direction } = getComputedStyle(this);
    const time = timeAfter(this.#time, event.key, direction === "rtl");
    if (!time) return;
    event.preventDefault();
    this.#look(time);
    await this.updateComplete;
    this.renderRoot.querySelector(`#${time}`)?.focus();
  }
  #renderTabs() {
    return html`<div
      class="tabs"
      role="tablist"
      aria-label=${this.#words.text("times")}
      @keydown=${this.#press}
    >
      ${times.map(
      (time) => html`<button
            type="button"
            class="button"
            part="tab"
            role="tab"
            id=${time}
            aria-controls=${`${time}-words`}
            aria-selected=${time === this.#time ? "true" : "false"}
            tabindex=${time === this.#time ? 0 : -1}
            @click=${() => this.#look(time)}
          >
            ${this.#words.show(time)}
          </button>`
    )}
    </div>`;
  }
  /** Whose body may be in danger is helped first, whoever wrote the rest. */
  #renderDanger() {
    const { danger } = this.#known?.entry ?? {};
    if (!danger || this.#isAuthored && says(this.textContent ?? "", danger)) return nothing;
    return html`<p class="danger"><bdi lang=${this.#known?.lang}>${danger}</bdi></p>`;
  }
  #renderList(list2) {
    if (this.#isAuthored) return html`<slot name=${list2}></slot>`;
    return this.#known && view?.renderList(this.#words, this.#known, list2);
  }
  #renderLists() {
    if (this.#isAuthored && !this.#isWhole) return lists.map((list2) => this.#renderList(list2));
    return html`${this.#renderList("seen")} ${this.#renderTabs()}
    ${times.map((time) => this.#renderTime(time))} ${this.#renderList("help")}`;
  }
  #renderTime(time) {
    const isHidden = time !== this.#time;
    return html`<div
      class="time"
      role="tabpanel"
      id=${`${time}-words`}
      aria-labelledby=${time}
      ?hidden=${isHidden}
    >
      ${isHidden && this.#isAuthored ? nothing : this.#renderList(time)}
    </div>`;
  }
  #renderFixed(line, said, more) {
    return renderFixed(this.#words, [line, survivalResponse[line]], said, "soft", more);
  }
  #renderFoot() {
    const said = this.#parts.textOf("after");
    const known = this.#known;
    const whoToTell = renderFirstLink(this.#words.show("whoToTell"), [
      this.safeguarding,
      this.#safeguarding.value?.address
    ]);
    return html`<div class="foot">
      ${this.#isAuthored ? html`<slot name="after"></slot>` : nothing}
      ${honest.map((line) => this.#renderFixed(line, said))}
      ${this.#renderFixed("safeguarding", said, whoToTell)}
      ${known ? renderWhereFrom(this.#words, [{ ...known.entry, lang: known.lang }]) : nothing}
    </div>`;
  }
  render() {
    const known = this.#known;
    if (!known && !this.#isAuthored) return html`<slot></slot>`;
    const level = this.headingLevel > 0 ? this.headingLevel : 3;
    const browses = !this.#isAuthored && this.response === null;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#renderDanger()}
      ${browses && known && this.#bank ? view?.renderBrowse(this.#words, this.#bank, known, (id) => this.#go(id)) : nothing}
      <div class="name" id="subject">
        ${this.#isAuthored ? html`<slot></slot>` : known && view?.renderName(this.#words, known, level)}
      </div>
      ${this.#renderLists()} ${this.#renderFoot()}
    </div>`;
  }
}

export { SurvivalResponse };
