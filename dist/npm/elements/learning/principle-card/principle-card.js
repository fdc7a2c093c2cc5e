import { html, nothing } from 'lit';
import { ShippedPack, PackController } from '../../../content/pack-controller.js';
import { ContextValue } from '../../../context/context-value.js';
import { defaultsContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { unnamed, SlottedParts } from '../../../foundations/slotted-parts.js';
import { principleCard } from '../../../locales/en/principle-card.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { DeclaredIdle } from '../declared-idle.js';
import { learning } from '../learning.styles.js';
import { renderWhereFrom } from '../where-from.js';
import { icons } from './principle-card.icons.js';
import { bankOf, cardOf, voices, examplesFor, originsOf } from './principle-card.model.js';
import { styles } from './principle-card.styles.js';

"use strict";
const shipped = new ShippedPack("principles", async () => {
  const { principles } = await import('../../../content/shipped/principles.js');
  return principles;
});
function partOf(child) {
  if (!(child instanceof Element)) return unnamed;
  if (child.matches("h1, h2, h3, h4, h5, h6, hgroup, header")) return "name";
  if (child.matches("[data-question]")) return "question";
  return child.matches("ul, ol") ? "practice" : unnamed;
}
function renderWords({ words, lang }) {
  return html`<bdi lang=${lang}>${words}</bdi>`;
}
function renderSaid(what) {
  return what ? html`<p>${renderWords(what)}</p>` : nothing;
}
class PrincipleCard extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, learning, styles];
  static properties = {
    principle: {},
    preset: {},
    forRole: { attribute: "for-role" },
    voice: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "principle-card", principleCard);
  #packs = new PackController(this, shipped);
  #defaults = new ContextValue(this, defaultsContext);
  #parts = new SlottedParts(this, partOf);
  #bank;
  #card;
  /** What the reader picked; before that, what the author did. */
  #picked;
  constructor() {
    super();
    this.principle = this.preset = this.forRole = this.voice = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }
  willUpdate(changed) {
    if (changed.has("forRole") || changed.has("principle")) this.#picked = void 0;
    this.#parts.read();
    const packs = this.principle === null ? void 0 : this.#packs.packs;
    this.#bank = packs && bankOf(packs);
    const { voice, preset } = this.#asked;
    this.#card = this.#bank && cardOf(this.#bank, this.principle ?? "", {
      voice: voices.find((each) => each === voice) ?? "professional",
      preset: preset ?? void 0
    });
  }
  updated() {
    void this.#check();
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./principle-card.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const known = {
      ...this.#asked,
      bank: this.#bank,
      hasOthers: this.#packs.hasOthers,
      isEmpty: !this.#parts.has("name") && !this.#parts.has(unnamed),
      words: this.#words
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }
  /** What the author of the card says, and then what a provider says. */
  get #asked() {
    const { voice = null, preset = null, forRole = null } = this.#defaults.value ?? {};
    return {
      voice: this.voice ?? voice,
      preset: this.preset ?? preset,
      forRole: this.forRole ?? forRole
    };
  }
  /** The role to begin with: one that this principle has examples for. */
  get #firstRole() {
    const known = this.#card?.roles.map(({ id }) => id) ?? [];
    const { forRole } = this.#asked;
    return forRole !== null && known.includes(forRole) ? forRole : known[0];
  }
  /** The job that the author's own list is about, where they say so. */
  get #theirRole() {
    return this.#card?.roles.find(({ id }) => id === this.forRole)?.id;
  }
  get #role() {
    return this.#picked ?? this.#firstRole;
  }
  /** What it looks like in that role or, for others than professionals, what they could ask for. */
  get #examples() {
    if (this.#isForAll) return this.#card?.ask;
    return examplesFor(this.#bank?.principles.get(this.principle ?? ""), this.#role);
  }
  #pick(event) {
    this.#picked = event.currentTarget.value;
    this.requestUpdate();
  }
  render() {
    const isThere = this.#card ?? (this.#parts.has("name") || this.#parts.has(unnamed));
    if (!isThere) return nothing;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#renderName()}
      <div class="row">${this.#slotOr(unnamed, renderSaid(this.#card?.meaning))}</div>
      ${this.#renderQuestion()} ${this.#renderPractice()}
      <div class="end ${this.#waiting}">
        <p>${this.#words.show(this.#isForAll ? "withYou" : "withPeople")}</p>
        ${this.#card ? renderWhereFrom(this.#words, originsOf(this.#card, this.#examples)) : nothing}
      </div>
    </div>`;
  }
  /** Keeps the room of what a pack brings, so that nothing moves when it comes. */
  get #waiting() {
    return this.#packs.isComing ? "waiting" : "";
  }
  /** Whether it speaks to the people a service is for. */
  get #isForAll() {
    const voice = this.#card?.voice ?? voices.find((each) => each === this.#asked.voice);
    return voice !== void 0 && voice !== "professional";
  }
  #slotOr(part, ours) {
    return this.#parts.has(part) ? html`<slot name=${part}></slot>` : ours;
  }
  #renderName() {
    const { name, insteadOf } = this.#card ?? {};
    const icon = icons.get(this.principle ?? "");
    const instead = insteadOf && html` <small>${this.#words.show("insteadOf", { what: insteadOf.words })}</small>`;
    const level = this.headingLevel > 0 ? this.headingLevel : 3;
    const ours = name ? html`<p class="heading" role="heading" aria-level=${level}>
          ${renderWords(name)}${instead}
        </p>` : nothing;
    return html`<div class="name">
      ${icon ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>` : nothing}
      <div id="subject">${this.#slotOr("name", ours)}</div>
    </div>`;
  }
  #renderQuestion() {
    const question = this.#slotOr("question", renderSaid(this.#card?.question));
    return html`<div class="row">
      ${question === nothing ? nothing : html`<div class="question" part="question">
              <p class="eye">${this.#words.show("question")}</p>
              ${question}
            </div>`}
    </div>`;
  }
  #renderPractice() {
    const role = this.#role;
    const examples = this.#examples;
    const isTheirs = this.#parts.has("practice") && (this.#isForAll || !this.#theirRole || role === this.#theirRole);
    const list = isTheirs ? html`<slot name="practice"></slot>` : html`<ul role="list">
          ${examples?.words.map((words) => html`<li>${renderWords({ ...examples, words })}</li>`)}
        </ul>`;
    const waiting = this.forRole === null || this.#isForAll ? "" : this.#waiting;
    return html`<div class="row ${waiting}" part="practice">
      ${isTheirs || examples ? html`${this.#renderFor(role)}${list}` : nothing}
    </div>`;
  }
  #renderFor(role) {
    const words = this.#words;
    const { roles = [] } = this.#card ?? {};
    const [only, another] = roles;
    const hasList = this.#parts.has("practice");
    if (this.#isForAll && !(hasList && this.voice === null)) {
      return html`<p class="for">${words.show("ask")}</p>`;
    }
    if (this.#isForAll || !only || hasList && !this.#theirRole) {
      return html`<p class="for">${words.show("practice")}</p>`;
    }
    if (!another) {
      return html`<p class="for">${words.show("practiceOnly", { role: only.label.words })}</p>`;
    }
    return html`<label class="for">
      ${words.show("practiceFor")}
      <select autocomplete="off" aria-describedby="subject" @change=${this.#pick}>
        ${roles.map(
      ({ id, label }) => html`<option value=${id} lang=${label.lang} .selected=${id === role}>
              ${label.words}
            </option>`
    )}
      </select>
    </label>`;
  }
}

export { PrincipleCard };
