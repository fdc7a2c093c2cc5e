import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { SlotHost } from '../../../foundations/author-slots.js';
import type { cardDeck } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { placeAt } from './sets.js';

type Words = StringsController<typeof cardDeck>;

/** Cards one at a time: a row that scrolls as anything else does, and where in it the reader is. */
export class Row implements ReactiveController {
  readonly #host: SlotHost;
  readonly #words: Words;
  readonly #cardAt: (place: number) => HTMLElement | undefined;
  #count = 0;
  /** The card at the start of the row, from 0. */
  #at = 0;

  constructor(host: SlotHost, words: Words, cardAt: (place: number) => HTMLElement | undefined) {
    this.#host = host;
    this.#words = words;
    this.#cardAt = cardAt;
    host.addController(this);
  }

  /** The reader is led to a card by something else than the row; that it has scrolled is heard later. */
  turnTo(place: number): void {
    if (place === this.#at) return;
    this.#at = place;
    this.#host.requestUpdate();
  }

  #scrolled({ currentTarget }: Event): void {
    const { scrollLeft, scrollWidth, clientWidth } = currentTarget as HTMLElement;
    this.turnTo(placeAt(scrollLeft, scrollWidth, clientWidth, this.#count));
  }

  /** Goes there at once: nothing glides, so there is no motion that anybody would have to turn off. */
  #scrollTo(place: number): void {
    const box = this.#host.renderRoot.querySelector('.one');
    const card = this.#cardAt(place)?.getBoundingClientRect();
    if (!box || !card) return;
    const room = box.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(box).direction === 'rtl';
    const by = isRightToLeft ? card.right - room.right : card.left - room.left;
    // WebKit takes a way to go for one from where it snapped last, so it is told the place.
    box.scrollTo({ left: box.scrollLeft + by, behavior: 'instant' });
  }

  #step(by: number): void {
    const place = this.#at + by;
    if (place < 0 || place >= this.#count) return;
    this.#scrollTo(place);
    this.turnTo(place);
  }

  /** A row that is moved to elsewhere in the page begins again; the reader does not. */
  hostConnected(): void {
    void this.#host.updateComplete.then(() => {
      if (this.#at > 0) this.#scrollTo(this.#at);
    });
  }

  /** @param cards what is drawn in it, `count` of them */
  render(name: string, cards: unknown, count: number): TemplateResult {
    this.#count = count;
    this.#at = Math.max(0, Math.min(this.#at, count - 1));
    return html`<div
        class="view one"
        role="group"
        aria-label=${name}
        tabindex="0"
        @scroll=${(event: Event) => this.#scrolled(event)}
      >
        ${cards}
      </div>
      ${count > 1 ? this.#renderPages() : nothing}`;
  }

  #renderPages(): TemplateResult {
    const count = this.#count;
    const turn = (by: number, name: 'previous' | 'next', isEnd: boolean): TemplateResult =>
      html`<button
        class="button"
        type="button"
        aria-disabled=${isEnd ? 'true' : 'false'}
        @click=${() => this.#step(by)}
      >
        ${this.#words.show(name)}
      </button>`;
    return html`<div class="pages">
      ${turn(-1, 'previous', this.#at === 0)} ${turn(1, 'next', this.#at === count - 1)}
      <p class="soft" role="status">${this.#words.show('place', { place: this.#at + 1, count })}</p>
    </div>`;
  }
}
