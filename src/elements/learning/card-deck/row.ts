import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { cardDeck } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { placeAt } from './sets.js';

type Words = StringsController<typeof cardDeck>;

/** Cards one at a time: a row that scrolls as anything else does, and where in it the reader is. */
export class Row {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: Words;
  readonly #cardAt: (place: number) => HTMLElement | undefined;
  #count = 0;
  /** The card at the start of the row, from 0. */
  #at = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    words: Words,
    cardAt: (place: number) => HTMLElement | undefined,
  ) {
    this.#host = host;
    this.#words = words;
    this.#cardAt = cardAt;
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
  #step(box: HTMLElement | null | undefined, by: number): void {
    const place = this.#at + by;
    const card = this.#cardAt(place)?.getBoundingClientRect();
    if (place < 0 || place >= this.#count || !box || !card) return;
    const room = box.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(box).direction === 'rtl';
    const left = isRightToLeft ? card.right - room.right : card.left - room.left;
    box.scrollBy({ left, behavior: 'instant' });
    this.turnTo(place);
  }

  /** @param cards what is drawn in it, `count` of them */
  render(name: string, cards: unknown, count: number): TemplateResult {
    this.#count = count;
    this.#at = Math.max(0, Math.min(this.#at, count - 1));
    return html`<div
        class="view one"
        role="region"
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
        @click=${({ currentTarget }: Event) =>
          this.#step(boxBefore((currentTarget as HTMLElement).parentElement), by)}
      >
        ${this.#words.show(name)}
      </button>`;
    return html`<div class="pages">
      ${turn(-1, 'previous', this.#at === 0)} ${turn(1, 'next', this.#at === count - 1)}
      <p class="soft" role="status">${this.#words.show('place', { place: this.#at + 1, count })}</p>
    </div>`;
  }
}

function boxBefore(pages: Element | null): HTMLElement | null {
  return (pages?.previousElementSibling ?? null) as HTMLElement | null;
}
