import { html, nothing } from 'lit';
import { placeAt } from './sets.js';

"use strict";
class Row {
  #host;
  #words;
  #cardAt;
  #count = 0;
  /** The card at the start of the row, from 0. */
  #at = 0;
  constructor(host, words, cardAt) {
    this.#host = host;
    this.#words = words;
    this.#cardAt = cardAt;
    host.addController(this);
  }
  /** The reader is led to a card by something else than the row; that it has scrolled is heard later. */
  turnTo(place) {
    if (place === this.#at) return;
    this.#at = place;
    this.#host.requestUpdate();
  }
  #scrolled({ currentTarget }) {
    const { scrollLeft, scrollWidth, clientWidth } = currentTarget;
    this.turnTo(placeAt(scrollLeft, scrollWidth, clientWidth, this.#count));
  }
  /** Goes there at once: nothing glides, so there is no motion that anybody would have to turn off. */
  #scrollTo(place) {
    const box = this.#host.renderRoot.querySelector(".one");
    const card = this.#cardAt(place)?.getBoundingClientRect();
    if (!box || !card) return;
    const room = box.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(box).direction === "rtl";
    const by = isRightToLeft ? card.right - room.right : card.left - room.left;
    box.scrollTo({ left: box.scrollLeft + by, behavior: "instant" });
  }
  #step(by) {
    const place = this.#at + by;
    if (place < 0 || place >= this.#count) return;
    this.#scrollTo(place);
    this.turnTo(place);
  }
  /** A row that is moved to elsewhere in the page begins again; the reader does not. */
  hostConnected() {
    void this.#host.updateComplete.then(() => {
      if (this.#at > 0) this.#scrollTo(this.#at);
    });
  }
  /** @param cards what is drawn in it, `count` of them */
  render(name, cards, count) {
    this.#count = count;
    this.#at = Math.max(0, Math.min(this.#at, count - 1));
    return html`<div
        class="view one"
        role="group"
        aria-label=${name}
        tabindex="0"
        @scroll=${(event) => this.#scrolled(event)}
      >
        ${cards}
      </div>
      ${count > 1 ? this.#renderPages() : nothing}`;
  }
  #renderPages() {
    const count = this.#count;
    const turn = (by, name, isEnd) => html`<button
        class="button"
        type="button"
        aria-disabled=${isEnd ? "true" : "false"}
        @click=${() => this.#step(by)}
      >
        ${this.#words.show(name)}
      </button>`;
    return html`<div class="pages">
      ${turn(-1, "previous", this.#at === 0)} ${turn(1, "next", this.#at === count - 1)}
      <p class="soft" role="status">${this.#words.show("place", { place: this.#at + 1, count })}</p>
    </div>`;
  }
}

export { Row };
