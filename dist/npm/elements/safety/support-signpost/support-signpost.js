import { nothing, html } from 'lit';
import { ShippedPack, PackController } from '../../../content/pack-controller.js';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { unnamed, SlottedParts } from '../../../foundations/slotted-parts.js';
import { supportSignpost } from '../../../locales/en/support-signpost.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { standOf, readItems } from './authored-list.js';
import { eachMinute } from './minute.js';
import { styles } from './support-signpost.styles.js';
import { bankOf, readersFor, routesFor } from './support-signpost.model.js';

"use strict";
let view;
const shipped = new ShippedPack("routes", async () => {
  view = await import('./routes-view.js');
  return view.routes;
});
const directory = "https://findahelpline.com/";
function isList(node) {
  return node?.matches("ul, ol") ?? false;
}
function partOf(child) {
  if (child instanceof Element && isList(child)) return "list";
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (isList(at)) return "after";
  }
  return unnamed;
}
function wordsIn(attribute) {
  return [...new Set(attribute?.toLowerCase().match(/\S+/g))];
}
class SupportSignpost extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, styles];
  static properties = {
    nations: {},
    place: {},
    reader: {},
    topics: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "support-signpost", supportSignpost);
  #packs = new PackController(this, shipped);
  #parts = new SlottedParts(this, partOf);
  #bank;
  #picked = null;
  #copied;
  #stops = [];
  constructor() {
    super();
    this.nations = this.place = this.reader = this.topics = null;
    this.headingLevel = 3;
  }
  connectedCallback() {
    super.connectedCallback();
    this.#stops = [
      page().join(this.#member()),
      page().listen((message) => {
        if (message === "erased") this.#forget();
        if (message === "members" || message === "erased") this.requestUpdate();
      }),
      eachMinute(() => this.requestUpdate())
    ];
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }
  willUpdate() {
    this.#parts.read();
    const packs = this.#asksForRoutes ? this.#packs.packs : void 0;
    this.#bank = packs && bankOf(packs);
  }
  updated() {
    void this.#check();
  }
  #member() {
    const address = () => this.id ? `#${this.id}` : void 0;
    return {
      tag: this.localName,
      get support() {
        return address();
      },
      declare: () => this.#declare()
    };
  }
  #declare() {
    const nothingAtAll = this.#words.text("nothing");
    return {
      name: this.#words.text("name"),
      keeps: nothingAtAll,
      sends: nothingAtAll,
      hides: this.#words.text(this.#bank ? "hidesHours" : "nothing")
    };
  }
  #forget() {
    this.#picked = null;
    this.#copied = void 0;
  }
  get #level() {
    return this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 3;
  }
  get #asksForRoutes() {
    return this.nations !== null || this.place !== null;
  }
  get #asked() {
    const onPage = [...page().members].flatMap(({ topics = [] }) => topics);
    return {
      nations: wordsIn(this.nations),
      place: this.place,
      reader: this.reader ?? this.#picked,
      topics: [...wordsIn(this.topics), ...onPage]
    };
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./support-signpost.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const known = { bank: this.#bank, words: this.#words };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }
  #copy = async (number) => {
    try {
      await navigator.clipboard.writeText(number);
      this.#copied = { number, how: "copied" };
    } catch {
      this.#copied = { number, how: "byHand" };
    }
    announce(this.#words.text(this.#copied.how, { number }));
    this.requestUpdate();
  };
  #pick = (reader) => {
    this.#picked = reader || null;
    this.requestUpdate();
  };
  #renderRoutes(bank, routes) {
    return view?.renderRoutes({
      words: this.#words,
      routes,
      readers: this.reader === null ? readersFor(bank, this.#asked) : [],
      picked: this.#picked,
      pick: this.#pick,
      now: /* @__PURE__ */ new Date(),
      headingLevel: this.#level,
      copy: (number) => void this.#copy(number),
      byHand: this.#copied?.how === "byHand" ? this.#copied.number : void 0
    });
  }
  /** The author's own list, and what can be told of it now. */
  #renderAuthored() {
    const { open, due } = standOf(readItems(this), /* @__PURE__ */ new Date());
    const line = (key, names) => names.length > 0 ? html`<p class="soft">${this.#words.show(key, { names: names.join(", ") })}</p>` : nothing;
    return html`<slot name="list"></slot> ${line("authoredOpen", open)} ${line("authoredDue", due)}
      ${this.#parts.has("list") ? nothing : this.#renderElsewhere()}`;
  }
  /** Where nobody says where the reader is. */
  #renderElsewhere() {
    const words = this.#words;
    return html`<p>${words.show("danger")}</p>
      <p>
        ${words.show("elsewhere", { address: "findahelpline.com" })}
        <a href=${directory} rel="noreferrer"
          >${words.show("web", { address: "findahelpline.com" })}</a
        >
      </p>`;
  }
  render() {
    const bank = this.#bank;
    const routes = bank ? routesFor(bank, this.#asked) : [];
    const hasHeading = this.querySelector(":scope > :is(h1, h2, h3, h4, h5, h6, header, hgroup)");
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${hasHeading ? nothing : html`<p class="heading" role="heading" aria-level=${Math.max(1, this.#level - 1)}>
              ${this.#words.show("heading")}
            </p>`}
      <slot></slot>
      <p class="soft">${this.#words.show("information")}</p>
      ${bank && routes.length > 0 ? this.#renderRoutes(bank, routes) : this.#renderAuthored()}
      <slot name="after"></slot>
    </div>`;
  }
}

export { SupportSignpost };
