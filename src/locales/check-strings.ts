import { isPhrase, own, type Phrases } from './strings.js';

/**
 * What is wrong with somebody's own words for an element: phrases that are none, names the element
 * doesn't know and, in a language other than English, what is still missing.
 *
 * @param source `strings` of an element, or a provider's wording for it
 * @param language what the words are in
 */
export function stringProblems(source: unknown, known: Phrases, language: string): string[] {
  if (source === undefined || source === null) return [];
  if (typeof source !== 'object') {
    return [`can't use its words, which are ${typeof source}. Accepted: an object of phrases.`];
  }
  const names = Object.keys(source);
  const missing = Object.keys(known).filter((name) => own(source, name) === undefined);
  return [
    ...names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => `has no words called "${name}". Accepted: ${Object.keys(known).join(', ')}.`),
    ...names
      .filter((name) => Object.hasOwn(known, name) && !isPhrase(own(source, name)))
      .map((name) => `can't use its words "${name}": neither text nor plural forms with "other".`),
    ...(language.startsWith('en') || missing.length === 0
      ? []
      : [`has no words in "${language}" for ${missing.join(', ')}; the English ones are shown.`]),
  ];
}

/** What is wrong with the words of an element: its own, and those that a provider has for it. */
export function wordingProblems(
  own: unknown,
  { language, translation }: { readonly language: string; readonly translation: unknown },
  known: Phrases,
): string[] {
  return [...stringProblems(own, known, 'en'), ...stringProblems(translation, known, language)];
}
