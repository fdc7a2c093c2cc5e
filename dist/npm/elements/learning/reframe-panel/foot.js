import { nothing, html } from 'lit';
import { ContextValue } from '../../../context/context-value.js';
import { safeguardingContext, supportContext } from '../../../context/contexts.js';
import { safeLink } from '../../../foundations/safe-link.js';
import { reframePanel } from '../../../locales/en/reframe-panel.js';
import { page } from '../../../page/page-registry.js';
import { renderFixed, renderFirstLink } from '../fixed-line.js';
import { renderWhereFrom } from '../where-from.js';
import { addressOf } from './linked-pair.js';

"use strict";
class Foot {
  #panel;
  #words;
  #safeguarding;
  #support;
  /** What became of the last link that was asked for, and to which pair it leads. */
  #copied;
  #stopListening;
  constructor(panel, words) {
    this.#panel = panel;
    this.#words = words;
    this.#safeguarding = new ContextValue(panel, safeguardingContext);
    this.#support = new ContextValue(panel, supportContext);
    panel.addController(this);
  }
  hostConnected() {
    this.#stopListening = page().listen((message) => {
      if (message === "support") this.#panel.requestUpdate();
    });
  }
  hostDisconnected() {
    this.#stopListening?.();
  }
  /** Whether the author's own address must not become a link. */
  get isUnsafe() {
    const { safeguarding } = this.#panel;
    return safeguarding !== null && safeLink(safeguarding, document.baseURI) === void 0;
  }
  /** Another pair is shown, so what was copied is not this one. */
  forget() {
    this.#copied = void 0;
  }
  /** A line that is always there, unless the author has said it. */
  unlessSaid(line, said, style, more) {
    return renderFixed(this.#words, [line, reframePanel[line]], said, style, more);
  }
  #link(label, ...addresses) {
    return renderFirstLink(this.#words.show(label), addresses);
  }
  render(view) {
    const { speaksTo, said, after, safeguarding } = view;
    const whoToTell = this.#link("whoToTell", safeguarding, this.#safeguarding.value?.address);
    const isYoung = speaksTo === "young-person";
    const support = isYoung ? this.#link("support", page().support, this.#support.value?.address) : nothing;
    return html`<div class="foot">
      ${after} ${this.unlessSaid(isYoung ? "holdYou" : "hold", said, "soft", support)}
      ${isYoung ? this.unlessSaid("safeguardingYou", said, "soft") : nothing}
      ${this.unlessSaid("safeguarding", said, "soft", whoToTell)} ${this.#renderActs(view)}
    </div>`;
  }
  #renderActs({ pair, origin }) {
    if (pair === void 0) return nothing;
    const how = this.#copied?.pair === pair ? this.#copied.how : void 0;
    return html`<div class="acts">
      <button class="button" type="button" @click=${() => this.#copy(pair)}>
        ${this.#words.show("copy")}
      </button>
      ${origin ? renderWhereFrom(this.#words, [{ ...origin.entry, lang: origin.lang }]) : nothing}
      <p role="status">${how ? this.#words.show(how) : nothing}</p>
      ${how === "byHand" ? html`<p class="by-hand"><bdi dir="ltr">${addressOf(pair)}</bdi></p>` : nothing}
    </div>`;
  }
  async #copy(pair) {
    this.forget();
    this.#panel.requestUpdate();
    await this.#panel.updateComplete;
    try {
      await navigator.clipboard.writeText(addressOf(pair));
      this.#copied = { pair, how: "copied" };
    } catch {
      this.#copied = { pair, how: "byHand" };
    }
    this.#panel.requestUpdate();
  }
}

export { Foot };
