import { html } from 'lit';
import { ContextValue } from '../context/context-value.js';
import { wordingContext } from '../context/contexts.js';
import { english, fallbacks, canonical, nearestLanguage } from '../foundations/language.js';
import { own, fill } from './strings.js';

"use strict";
class StringsController {
  /** What the words are in, for the `lang` of what shows them. */
  language = english;
  /** The provider's wording for the element, if it has any in that language. */
  translation;
  #host;
  #element;
  #english;
  #wording;
  constructor(host, element, words) {
    this.#host = host;
    this.#element = element;
    this.#english = words;
    this.#wording = new ContextValue(host, wordingContext);
    host.addController(this);
  }
  hostConnected() {
    this.hostUpdate();
  }
  hostUpdate() {
    const wording = this.#wording.value;
    this.language = english;
    this.translation = void 0;
    if (!wording) return;
    for (const tag of fallbacks(canonical(nearestLanguage(this.#host)) ?? english)) {
      const translation = own(own(wording, tag), this.#element);
      if (typeof translation !== "object") continue;
      this.language = tag;
      this.translation = translation;
      return;
    }
  }
  /** The words for one thing, filled in; English where nobody else has any. */
  text(key, values = {}) {
    return this.#others(key, values) ?? fill(this.#english[key], english, values) ?? "";
  }
  /** The same, to be shown: English words among others say that they are English. */
  show(key, values = {}) {
    const text = this.text(key, values);
    const strange = this.language !== english && this.#others(key, values) === void 0;
    return strange ? html`<bdi lang=${english}>${text}</bdi>` : text;
  }
  #others(key, values) {
    return fill(own(this.#host.strings, key), this.language, values) ?? fill(own(this.translation, key), this.language, values);
  }
}

export { StringsController };
