import type { CardsPack } from '../../../content/schema.js';
import { nearestLanguage } from '../../../foundations/language.js';
import { narrow, type Filter, type Narrowed } from './audience.js';
import { cardsIn, type AuthoredCard } from './authored-cards.js';
import { showItems } from './authored-list.js';
import type { Choices } from './card-deck.model.js';
import { view } from './shipped.js';

const elementsOf = (cards: readonly AuthoredCard[]) => cards.map(({ element }) => element);

/** The cards that an author wrote inside a deck, and which of them are shown. */
export class OwnCards {
  readonly #host: Element;
  #all: readonly AuthoredCard[] = [];
  #narrowed: Narrowed<AuthoredCard> = narrow([], { role: undefined, voice: undefined });

  constructor(host: Element) {
    this.#host = host;
  }

  get all(): readonly AuthoredCard[] {
    return this.#all;
  }

  get shown(): readonly AuthoredCard[] {
    return this.#narrowed.cards;
  }

  read(filter: Filter): void {
    this.#all = cardsIn(this.#host);
    this.#narrowed = narrow(this.#all, filter);
  }

  has(id: string, filter: Filter): boolean {
    return narrow(this.#all, filter).cards.some(({ element }) => element.id === `card-${id}`);
  }

  /** Place among those that are shown, or -1. */
  placeOf(id: string): number {
    return this.shown.findIndex(({ element }) => element.id === `card-${id}`);
  }

  /** Names of roles come with the packs; cards for everybody wait for nothing. */
  choices(packs: () => readonly CardsPack[] | undefined): Choices | undefined {
    const isForSome = this.#all.some(({ role, voice }) => role.length + voice.length > 0);
    const known = isForSome ? packs() : undefined;
    const lang = nearestLanguage(this.#host);
    return known && view?.choicesAmong(this.#all, this.#narrowed.shown, known, lang);
  }

  /** Items of a list can't be left out by having no slot, as other cards are. */
  showItems(): void {
    showItems(elementsOf(this.#all.filter(({ part }) => part === 'list')), elementsOf(this.shown));
  }

  giveItemsBack(): void {
    showItems(elementsOf(this.#all), elementsOf(this.#all));
  }
}
