import { type Phrases } from './strings.js';
/**
 * What is wrong with somebody's own words for an element: phrases that are none, names the element
 * doesn't know and, in a language other than English, what is still missing.
 *
 * @param source `strings` of an element, or a provider's wording for it
 * @param language what the words are in
 */
export declare function stringProblems(source: unknown, known: Phrases, language: string): string[];
/** What is wrong with the words of an element: its own, and those that a provider has for it. */
export declare function wordingProblems(own: unknown, { language, translation }: {
    readonly language: string;
    readonly translation: unknown;
}, known: Phrases): string[];
