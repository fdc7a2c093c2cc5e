import { html, nothing } from 'lit';
import { PackController } from '../../../content/pack-controller.js';
import { ContextValue } from '../../../context/context-value.js';
import { defaultsContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { cardDeck } from '../../../locales/en/card-deck.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { DeclaredIdle } from '../declared-idle.js';
import { learning } from '../learning.styles.js';
import { partOf } from './authored-cards.js';
import { lendStyles } from './authored-list.js';
import { styles } from './card-deck.styles.js';
import { LinkedCard } from './linked-card.js';
import { OwnCards } from './own-cards.js';
import { Row } from './row.js';
import { layouts, presets, ownSets } from './sets.js';
import { shippedCards, shippedPrinciples, view } from './shipped.js';

"use strict";
class CardDeck extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, learning, styles];
  static properties = {
    set: {},
    layout: {},
    forRole: { attribute: "for-role" },
    voice: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "card-deck", cardDeck);
  #cards = new PackController(this, shippedCards);
  #principles = new PackController(this, shippedPrinciples);
  #defaults = new ContextValue(this, defaultsContext);
  #parts = new SlottedParts(this, partOf);
  #row = new Row(this, this.#words, (place) => this.#cardAt(place));
  #own = new OwnCards(this);
  #deck;
  #choices;
  #picked = {};
  #stopListening;
  constructor() {
    super();
    this.set = this.layout = this.forRole = this.voice = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
    new LinkedCard(
      this,
      (id) => this.#find(id),
      (id) => this.#arrive(id)
    );
  }
  connectedCallback() {
    super.connectedCallback();
    this.#stopListening = page().listen((message) => {
      if (message === "erased") this.#pick({});
    });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#own.giveItemsBack();
  }
  willUpdate() {
    const filter = this.#filter(this.#picked);
    this.#parts.read();
    this.#own.read(filter);
    this.#deck = this.#deckFor(filter);
    this.#choices = this.#deck ?? this.#own.choices(() => this.#cards.packs);
  }
  updated() {
    if (this.#parts.has("list")) {
      lendStyles(this.getRootNode());
      this.#own.showItems();
    }
    void this.#check();
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./card-deck.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const known = {
      deck: this.#deck,
      own: this.#own.all,
      isComing: this.#cards.isComing || this.#principles.isComing,
      hasOthers: this.#cards.hasOthers,
      words: this.#words
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }
  get #layout() {
    return layouts.find((each) => each === this.layout) ?? "grid";
  }
  get #count() {
    return this.#deck?.faces.length ?? this.#own.shown.length;
  }
  /** What the author says, then what the reader picked, then what a provider says. */
  #filter(picked) {
    const { forRole, voice } = this.#defaults.value ?? {};
    return {
      role: this.forRole ?? picked.role ?? forRole ?? void 0,
      voice: this.voice ?? picked.voice ?? voice ?? void 0
    };
  }
  #deckFor(filter) {
    const { set } = this;
    if (set === null || this.#own.all.length > 0) return void 0;
    const cards = presets.includes(set) ? void 0 : this.#cards.packs;
    const found = cards && view?.cardsDeck(cards, set, filter);
    if (found || ownSets.includes(set)) return found;
    const principles = this.#principles.packs;
    return principles && view?.principlesDeck(principles, set, filter);
  }
  #has(id, filter = this.#filter(this.#picked)) {
    if (this.#own.has(id, filter)) return true;
    return this.#deckFor(filter)?.faces.some(({ ids }) => ids.includes(id)) ?? false;
  }
  /** Shows a card that is linked to, also where the reader had chosen others. */
  #find(id) {
    const everybody = { role: "", voice: "" };
    const isHere = this.#has(id);
    if (!isHere && !this.#has(id, this.#filter(everybody))) return false;
    const decks = [...document.querySelectorAll(this.localName)];
    const first = decks.find((each) => #has in each && each.#has(id)) ?? this;
    if (first !== this) return false;
    if (!isHere) this.#pick(everybody);
    return true;
  }
  #arrive(id) {
    const theirs = this.#own.placeOf(id);
    const ours = this.#deck?.faces.findIndex(({ ids }) => ids.includes(id)) ?? -1;
    const place = Math.max(theirs, ours);
    const card = this.#cardAt(place);
    card?.scrollIntoView({ behavior: "instant", inline: "start" });
    card?.focus({ preventScroll: true });
    this.#row.turnTo(place);
  }
  #pick(picked) {
    this.#picked = picked;
    this.requestUpdate();
  }
  /** The box of a card; of an author's list, its item. */
  #cardAt(place) {
    const drawn = this.renderRoot.querySelectorAll(".card");
    return drawn[place] ?? this.#own.shown[place]?.element;
  }
  #renderCards() {
    if (this.#parts.has("list")) return html`<slot name="list"></slot>`;
    const level = Math.min(6, this.#level + 1);
    const cards = this.#deck?.faces.map((face) => {
      return html`<li class="card" part="card" tabindex="-1">
          ${view?.renderFace(this.#words, face, level)}
        </li>`;
    }) ?? this.#own.shown.map(({ element, part }) => {
      const box = element.localName.startsWith("hearten-") ? "card bare" : "card";
      return html`<li class=${box} part="card" tabindex="-1">
          <slot name=${part}></slot>
        </li>`;
    });
    return this.#layout === "steps" ? html`<ol class="cards" role="list">
          ${cards}
        </ol>` : html`<ul class="cards" role="list">
          ${cards}
        </ul>`;
  }
  #renderView() {
    const cards = this.#renderCards();
    if (this.#layout !== "one") return html`<div class="view ${this.#layout}">${cards}</div>`;
    return this.#row.render(
      this.#deck?.title.words ?? this.#words.text("name"),
      cards,
      this.#count
    );
  }
  get #level() {
    return this.headingLevel > 0 ? this.headingLevel : 3;
  }
  /** What is left to the reader. */
  get #open() {
    const { role, voice } = this.#choices?.shown ?? {};
    const open = [];
    if (this.voice === null || this.voice !== voice) open.push("voice");
    if (this.forRole === null || this.forRole !== role) open.push("role");
    return open;
  }
  render() {
    const deck = this.#deck;
    if (!deck && this.#own.all.length === 0) return html`<slot></slot>`;
    const hasHeading = this.#parts.of(unnamed).some((each) => each instanceof Element && each.matches(":not(p)"));
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#parts.has(unnamed) ? html`<div class="intro"><slot></slot></div>` : nothing}
      ${deck && !hasHeading ? view?.renderTitle(deck, this.#level) : nothing}
      ${this.#choices && view?.renderBrowse(
      this.#words,
      this.#choices,
      this.#open,
      (choice, id) => this.#pick({ ...this.#picked, [choice]: id })
    )}
      ${this.#count > 0 ? this.#renderView() : html`<p>${this.#words.show("none")}</p>`}
      ${deck && deck.faces.length > 0 ? view?.renderWhereFrom(this.#words, deck.origins) : nothing}
    </div>`;
  }
}

export { CardDeck };
