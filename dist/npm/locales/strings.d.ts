/** A sentence with `{names}` to fill, or one such sentence for each plural form of `{count}`. */
export type Phrase = string | (Partial<Record<Intl.LDMLPluralRule, string>> & {
    readonly other: string;
});
/** The interface words of one element. */
export type Phrases = Readonly<Record<string, Phrase>>;
/** A partner's own words: by language tag, then by element, as few or as many as they like. */
export type Wording = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Phrase | undefined>>>>>>;
/** Values for the `{names}` of a phrase. */
export type Values = Readonly<Record<string, string | number>>;
/**
 * Fills a phrase in; `count` also picks the plural form.
 *
 * @param phrase may come from outside, so its shape is not taken on trust
 * @returns undefined where it is no phrase, or not in the form that is wanted
 */
export declare function fill(phrase: unknown, language: string, values: Values): string | undefined;
/** A property that an object has of its own: `constructor` is no language. */
export declare function own(from: unknown, key: string): unknown;
/** Text, or plural forms that are all text, one of them `other`. */
export declare function isPhrase(value: unknown): value is Phrase;
