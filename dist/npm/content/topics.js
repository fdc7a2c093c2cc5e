import { english } from '../foundations/language.js';
import { inLanguageOrder } from './language-order.js';
import { topicLabels } from './topic-labels.js';

"use strict";
function topicLabel(id, language, packs = []) {
  for (const pack of inLanguageOrder(packs, language)) {
    const entry = pack.kind === "topics" && pack.entries.find((candidate) => candidate.id === id);
    if (entry) return { text: entry.label, lang: pack.lang };
  }
  const text = Object.hasOwn(topicLabels, id) ? topicLabels[id] : void 0;
  return text === void 0 ? void 0 : { text, lang: english };
}

export { topicLabel };
