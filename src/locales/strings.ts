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

/** Fills a phrase in; `count` also picks the plural form. */
export function fill(phrase: Phrase, language: string, values: Values): string {
  const text =
    typeof phrase === 'string'
      ? phrase
      : (phrase[new Intl.PluralRules(language).select(Number(values['count']))] ?? phrase.other);
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** A property that an object has of its own: `constructor` is no language. */
export function own(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? Reflect.get(from, key)
    : undefined;
}

/** Wording comes from outside, so its shape is not taken on trust. */
export function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'string' || typeof own(value, 'other') === 'string';
}
