import { own, isPhrase } from './strings.js';

"use strict";
function stringProblems(source, known, language) {
  if (source === void 0 || source === null) return [];
  if (typeof source !== "object") {
    return [`can't use its words, which are ${typeof source}. Accepted: an object of phrases.`];
  }
  const names = Object.keys(source);
  const missing = Object.keys(known).filter((name) => own(source, name) === void 0);
  return [
    ...names.filter((name) => !Object.hasOwn(known, name)).map((name) => `has no words called "${name}". Accepted: ${Object.keys(known).join(", ")}.`),
    ...names.filter((name) => Object.hasOwn(known, name) && !isPhrase(own(source, name))).map((name) => `can't use its words "${name}": neither text nor plural forms with "other".`),
    ...language.startsWith("en") || missing.length === 0 ? [] : [`has no words in "${language}" for ${missing.join(", ")}; the English ones are shown.`]
  ];
}
function wordingProblems(own2, { language, translation }, known) {
  return [...stringProblems(own2, known, "en"), ...stringProblems(translation, known, language)];
}

export { stringProblems, wordingProblems };
