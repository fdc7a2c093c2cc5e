import { html, nothing } from 'lit';
import { quickExitRehearsal } from '../../../locales/en/quick-exit-rehearsal.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { emptyPage } from './destination.js';
import { readPage } from './mirror.js';
import { styles } from './rehearsal.styles.js';
import { isOff, turn } from './shortcut.js';

"use strict";
function renderList(id, name, lines) {
  return html`<div>
    <p class="eye" id=${id}>${name}</p>
    <ul role="list" aria-labelledby=${id}>
      ${lines.map((line) => line === void 0 ? nothing : html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
class Rehearsal {
  #host;
  #words;
  #mirror;
  constructor(host) {
    this.#host = host;
    this.#words = new StringsController(host, "quick-exit", quickExitRehearsal);
    if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  }
  /** What the reader was shown is about the reader. */
  forget() {
    this.#mirror = void 0;
  }
  render(exit) {
    const words = this.#words;
    return html`${this.#renderDoes(exit)}
      <p>${words.show("keys")}</p>
      ${exit.shortcut ? this.#renderShortcut() : nothing}
      <p>
        <button type="button" @click=${() => this.#practise(exit)}>
          ${words.show(this.#mirror ? "end" : "practise")}
        </button>
      </p>
      <div role="status">${this.#mirror ? this.#renderMirror(this.#mirror, exit) : nothing}</div>`;
  }
  #practise(exit) {
    this.#mirror = this.#mirror ? void 0 : readPage(exit.nothing);
    this.#host.requestUpdate();
  }
  #renderDoes({ destination, returnable }) {
    const words = this.#words;
    const site = destination === emptyPage ? "" : new URL(destination).host || destination;
    return renderList("does", words.show("does"), [
      words.show("covers"),
      words.show("clears"),
      words.show("erases"),
      site ? words.show("goes", { site }) : words.show("goesBlank"),
      window.top === window ? void 0 : words.show("goesTop"),
      returnable ? words.show("comesBack") : void 0
    ]);
  }
  #renderShortcut() {
    const words = this.#words;
    const off = isOff();
    return html`<p>${words.show(off ? "shiftOff" : "shift")}</p>
      <p>
        <button type="button" @click=${() => turn(off ? "on" : "off")}>
          ${words.show(off ? "turnOn" : "turnOff")}
        </button>
      </p>`;
  }
  #renderMirror(mirror, { leave }) {
    const words = this.#words;
    const { title, kept, address } = mirror;
    return html`<div class="mirror">
      <p>${words.show("practised", { leave })}</p>
      ${renderList("would-go", words.show("wouldGo"), [
      title ? words.show("title", { title }) : void 0,
      this.#some("fields", mirror.fields),
      kept.length > 0 ? words.show("kept", { what: kept.join(" ") }) : words.show("nothingKept")
    ])}
      ${renderList("would-stay", words.show("wouldStay"), [
      words.show("history", { address }),
      this.#some("earlier", mirror.earlier),
      this.#some("siteKeeps", mirror.siteKeeps),
      words.show("siteHidden")
    ])}
    </div>`;
  }
  #some(key, count) {
    return count > 0 ? this.#words.show(key, { count }) : void 0;
  }
}

export { Rehearsal };
