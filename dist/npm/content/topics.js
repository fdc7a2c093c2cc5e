import { fallbacks, english } from '../foundations/language.js';
import { topicLabels } from './topic-labels.js';

"use strict";
function topicLabel(id, lang, packs = []) {
  for (const tag of [...fallbacks(lang.toLowerCase()), "en"]) {
    const found = inPacks(id, tag, packs);
    if (found) return found;
  }
  const text = Object.hasOwn(topicLabels, id) ? topicLabels[id] : void 0;
  return text === void 0 ? void 0 : { text, lang: english };
}
function inPacks(id, tag, packs) {
  const having = packs.flatMap(({ lang, entries }) => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? [{ text: entry.label, lang }] : [];
  });
  return having.find(({ lang }) => lang.toLowerCase() === tag) ?? // A page marked "en" is served by a pack marked "en-GB", which RFC 4647 lookup alone would miss.
  having.find(({ lang }) => lang.toLowerCase().startsWith(`${tag}-`));
}

export { topicLabel };
