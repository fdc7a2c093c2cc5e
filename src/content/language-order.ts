import { fallbacks } from '../foundations/language.js';

/**
 * Those packs that can serve a language, in the order they are asked: each tag of it in turn ("cy-GB",
 * then "cy"), then English. Of two that fit equally well the first stays first.
 */
export function inLanguageOrder<Pack extends { readonly lang: string }>(
  packs: readonly Pack[],
  language: string,
): Pack[] {
  const fitting = [...fallbacks(language.toLowerCase()), 'en'].flatMap((tag) => [
    ...packs.filter(({ lang }) => lang.toLowerCase() === tag),
    // A page marked "en" is served by a pack marked "en-GB", which RFC 4647 lookup alone would miss.
    ...packs.filter(({ lang }) => lang.toLowerCase().startsWith(`${tag}-`)),
  ]);
  return [...new Set(fitting)];
}
