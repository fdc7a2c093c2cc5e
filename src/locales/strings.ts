import { canonical } from '../foundations/language.js';

/** A sentence with `{names}` to fill, or one such sentence for each plural form of `{count}`. */
export type Phrase =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** The interface words of one element. */
export type Phrases = Readonly<Record<string, Phrase>>;

/** A partner's own words: by language tag, then by element, as few or as many as they like. */
export type Wording = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Phrase | undefined>>>>>
>;

/** Values for the `{names}` of a phrase. */
export type Values = Readonly<Record<string, string | number>>;

const rules = new Map<string, Intl.PluralRules>();

/** Made once for each language: making them takes longer than all else that fills a phrase. */
function pluralRules(language: string): Intl.PluralRules {
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(canonical(language));
    rules.set(language, found);
  }
  return found;
}

/**
 * Fills a phrase in; `count` also picks the plural form.
 *
 * @param phrase may come from outside, so its shape is not taken on trust
 * @returns undefined where it is no phrase, or not in the form that is wanted
 */
export function fill(phrase: unknown, language: string, values: Values): string | undefined {
  let text = phrase;
  if (typeof phrase === 'object') {
    const form = pluralRules(language).select(Number(values['count']));
    text = own(phrase, form) ?? own(phrase, 'other');
  }
  if (typeof text !== 'string') return undefined;
  return text.replace(/\{(\w+)\}/g, (all, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : all,
  );
}

/** A property that an object has of its own: `constructor` is no language. */
export function own(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? Reflect.get(from, key)
    : undefined;
}

/** Text, or plural forms that are all text, one of them `other`. */
export function isPhrase(value: unknown): value is Phrase {
  if (typeof value === 'string') return true;
  if (typeof own(value, 'other') !== 'string') return false;
  return Object.values(value as object).every((form) => typeof form === 'string');
}
