import { html, nothing } from 'lit';
import { ContextValue } from '../../../context/context-value.js';
import { safeguardingContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { renderUnrecorded } from '../../../foundations/unrecorded.js';
import { wordingCheck } from '../../../locales/en/wording-check.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { DeclaredIdle } from '../declared-idle.js';
import { renderFixed, renderFirstLink } from '../fixed-line.js';
import { learning } from '../learning.styles.js';
import { renderField } from './own-words.js';
import { styles } from './wording-check.styles.js';

"use strict";
class WordingCheck extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, learning, styles];
  static properties = {
    htmlFor: { attribute: "for" },
    paste: { type: Boolean, useDefault: true },
    rulesFor: { attribute: "rules-for" },
    silence: {},
    safeguarding: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    rules: { attribute: false },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "wording-check", wordingCheck);
  #parts = new SlottedParts(this, () => unnamed);
  #safeguarding = new ContextValue(this, safeguardingContext);
  #work;
  #isUnavailable = false;
  #stopListening;
  constructor() {
    super();
    this.htmlFor = this.rulesFor = this.silence = this.safeguarding = this.rules = null;
    this.paste = false;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }
  connectedCallback() {
    super.connectedCallback();
    this.#stopListening = page().listen((message) => {
      if (message === "erased") this.#forget();
    });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening?.();
  }
  get #where() {
    if (this.htmlFor !== null) return "field";
    return this.paste || !this.#parts.has(unnamed) ? "paste" : "inside";
  }
  willUpdate(changed) {
    this.#parts.read();
    if (["rulesFor", "silence", "rules"].some((each) => changed.has(each))) this.#work?.changed();
  }
  updated() {
    void this.#check();
  }
  /** Looks at what is written inside, and tells the author what could not be taken as meant. */
  async #check() {
    const authoring = await import('./wording-check.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    for (const { code, message } of authoring?.mistakes(this, this.#words) ?? []) {
      this.warn(code, message);
    }
    if (this.#where === "inside") await (await this.#begin())?.lookInside();
    else this.#work?.leaveInside();
  }
  /** What looks at words comes once there is something to look at. */
  async #begin() {
    if (this.#work || this.#isUnavailable) return this.#work;
    const code = await import('./at-work.js').catch(() => void 0);
    if (code) this.#work ??= new code.AtWork(this, this.#words);
    else {
      this.warn("load", "could not load what looks at words, so it looks at nothing.");
      this.#isUnavailable = true;
      this.requestUpdate();
    }
    return this.#work;
  }
  async #press() {
    this.#isUnavailable = false;
    await (await this.#begin())?.lookAtField();
  }
  #forget() {
    const own = this.renderRoot.querySelector("textarea");
    if (own) own.value = "";
    this.#work?.forget();
  }
  #renderHead() {
    const level = this.headingLevel > 0 ? this.headingLevel : 3;
    if (this.#parts.has(unnamed)) return html`<div class="intro"><slot></slot></div>`;
    return html`<p class="heading" role="heading" aria-level=${level}>
      ${this.#words.show("heading")}
    </p>`;
  }
  #renderFixed(line, more) {
    return renderFixed(
      this.#words,
      [line, wordingCheck[line]],
      this.#parts.textOf(unnamed),
      line === "clear" ? "clear" : "soft",
      more
    );
  }
  #renderAsking() {
    const where = this.#where;
    if (where === "inside") return nothing;
    return html`<div class="asking">
      ${where === "paste" ? renderField(this.#words) : nothing} ${this.#renderFixed("clear")}
      <p>
        <button type="button" class="button look" part="look" @click=${() => this.#press()}>
          ${this.#words.show("look")}
        </button>
      </p>
    </div>`;
  }
  #renderFound() {
    if (!this.#isUnavailable || this.#where === "inside") return this.#work?.render();
    return html`<p>${this.#words.show("unavailable")}</p>`;
  }
  render() {
    const whoToTell = renderFirstLink(this.#words.show("whoToTell"), [
      this.safeguarding,
      this.#safeguarding.value?.address
    ]);
    const isInside = this.#where === "inside";
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#renderHead()} ${isInside ? nothing : this.#renderFixed("private")}
      ${renderUnrecorded({ names: this.#where === "paste" ? "work beside" : "work" }, [this.#renderAsking(), this.#renderFound()])}
      <div class="foot">
        ${isInside ? this.#renderFixed("clear") : nothing}
        ${this.#renderFixed("safeguarding", whoToTell)}
      </div>
    </div>`;
  }
}

export { WordingCheck };
