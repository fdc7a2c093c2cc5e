import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ContextValue } from '../context/context-value.js';
import { wordingContext } from '../context/contexts.js';
import { canonical, english, fallbacks, nearestLanguage } from '../foundations/language.js';
import { fill, own, type Phrase, type Phrases, type Values, type Wording } from './strings.js';

type Host = ReactiveControllerHost &
  HTMLElement & { strings?: Overrides<Phrases> | null | undefined };

/** Some of an element's words, said differently. */
export type Overrides<Known extends Phrases> = { readonly [Key in keyof Known]?: Phrase };

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

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const wording = this.#wording.value;
    this.language = english;
    this.translation = undefined;
    if (!wording) return;
    for (const tag of fallbacks(canonical(nearestLanguage(this.#host)) ?? english)) {
      const translation = own(own(wording, tag), this.#element);
      if (typeof translation !== 'object') continue;
      this.language = tag;
      this.translation = translation;
      return;
    }
  }

  /** The words for one thing, filled in; English where nobody else has any. */
  text(key: keyof Known & string, values: Values = {}): string {
    return this.#others(key, values) ?? fill(this.#english[key], english, values) ?? '';
  }

  /** The same, to be shown: English words among others say that they are English. */
  show(key: keyof Known & string, values: Values = {}): unknown {
    const text = this.text(key, values);
    const strange = this.language !== english && this.#others(key, values) === undefined;
    return strange ? html`<bdi lang=${english}>${text}</bdi>` : text;
  }

  #others(key: string, values: Values): string | undefined {
    return (
      fill(own(this.#host.strings, key), this.language, values) ??
      fill(own(this.translation, key), this.language, values)
    );
  }
}
