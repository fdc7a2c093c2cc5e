import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ContextValue } from '../context/context-value.js';
import { wordingContext } from '../context/contexts.js';
import { fallbacks, nearestLanguage } from '../foundations/language.js';
import {
  fill,
  isPhrase,
  own,
  type Phrase,
  type Phrases,
  type Values,
  type Wording,
} from './strings.js';

type Host = ReactiveControllerHost & HTMLElement & { strings?: Overrides<Phrases> | undefined };

/** Some of an element's words, said differently. */
export type Overrides<Known extends Phrases> = { readonly [Key in keyof Known]?: Phrase };

const english = 'en-GB';

/**
 * An element's interface words, in the language of the place it stands in. The element's own
 * `strings` come first, then the nearest provider's wording, then the English that ships with it.
 */
export class StringsController<Known extends Phrases> implements ReactiveController {
  /** What the words are in, for the `lang` of what shows them. */
  language = english;
  /** The provider's wording for the element, if it has any in that language. */
  translation: unknown;
  readonly #host: Host;
  readonly #element: string;
  readonly #english: Known;
  readonly #wording: ContextValue<Wording>;

  constructor(host: Host, element: string, words: Known) {
    this.#host = host;
    this.#element = element;
    this.#english = words;
    this.#wording = new ContextValue(host, wordingContext);
    host.addController(this);
  }

  hostUpdate(): void {
    const wording = this.#wording.value;
    this.language = english;
    this.translation = undefined;
    if (!wording) return;
    for (const tag of fallbacks(nearestLanguage(this.#host) || english)) {
      const translation = own(own(wording, tag), this.#element);
      if (!translation) continue;
      this.language = tag;
      this.translation = translation;
      return;
    }
  }

  /** The words for one thing, filled in; English where nobody else has any. */
  text(key: keyof Known & string, values: Values = {}): string {
    for (const source of [this.#host.strings, this.translation]) {
      const phrase = own(source, key);
      if (isPhrase(phrase)) return fill(phrase, this.language, values);
    }
    return fill(this.#english[key] ?? '', english, values);
  }
}
