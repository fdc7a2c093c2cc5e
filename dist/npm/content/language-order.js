import { fallbacks } from '../foundations/language.js';

"use strict";
function inLanguageOrder(packs, language) {
  const fitting = [...fallbacks(language.toLowerCase()), "en"].flatMap((tag) => [
    ...packs.filter(({ lang }) => lang.toLowerCase() === tag),
    // A page marked "en" is served by a pack marked "en-GB", which RFC 4647 lookup alone would miss.
    ...packs.filter(({ lang }) => lang.toLowerCase().startsWith(`${tag}-`))
  ]);
  return [...new Set(fitting)];
}

export { inLanguageOrder };
