import { wordingProblems } from '../../../locales/check-strings.js';
import { readerSettings } from '../../../locales/en/reader-settings.js';
import { readIds } from './reader-settings.model.js';

"use strict";
function* mistakes({ topics, headingLevel, strings }, { vocabulary, hasOthers, words }) {
  for (const id of vocabulary ? readIds(topics) ?? [] : []) {
    if (vocabulary?.has(id) || hasOthers && id.startsWith("x-")) continue;
    const message = `does not know the topic "${id}", so it leaves it out. Accepted: the ids of the topic vocabulary, and ids that start with "x-" from a pack of yours.`;
    yield { code: "topic", message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message };
  }
  for (const message of wordingProblems(strings, words, readerSettings)) {
    yield { code: "string", message };
  }
}

export { mistakes };
