import { nearestLanguage } from '../../../foundations/language.js';
import { narrow } from './audience.js';
import { cardsIn } from './authored-cards.js';
import { showItems } from './authored-list.js';
import { view } from './shipped.js';

"use strict";
const elementsOf = (cards) => cards.map(({ element }) => element);
class OwnCards {
  #host;
  #all = [];
  #narrowed = narrow([], { role: void 0, voice: void 0 });
  constructor(host) {
    this.#host = host;
  }
  get all() {
    return this.#all;
  }
  get shown() {
    return this.#narrowed.cards;
  }
  read(filter) {
    this.#all = cardsIn(this.#host);
    this.#narrowed = narrow(this.#all, filter);
  }
  has(id, filter) {
    return narrow(this.#all, filter).cards.some(({ element }) => element.id === `card-${id}`);
  }
  /** Place among those that are shown, or -1. */
  placeOf(id) {
    return this.shown.findIndex(({ element }) => element.id === `card-${id}`);
  }
  /** Names of roles come with the packs; cards for everybody wait for nothing. */
  choices(packs) {
    const isForSome = this.#all.some(({ role, voice }) => role.length + voice.length > 0);
    const known = isForSome ? packs() : void 0;
    const lang = nearestLanguage(this.#host);
    return known && view?.choicesAmong(this.#all, this.#narrowed.shown, known, lang);
  }
  /** Items of a list can't be left out by having no slot, as other cards are. */
  showItems() {
    showItems(elementsOf(this.#all.filter(({ part }) => part === "list")), elementsOf(this.shown));
  }
  giveItemsBack() {
    showItems(elementsOf(this.#all), elementsOf(this.#all));
  }
}

export { OwnCards };
