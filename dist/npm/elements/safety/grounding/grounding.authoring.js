import { wordingProblems } from '../../../locales/check-strings.js';
import { grounding } from '../../../locales/en/grounding.js';
import { exercises, idsIn } from './grounding.model.js';

"use strict";
function* mistakes(element, words) {
  const accepted = exercises.join(", ");
  for (const id of idsIn(element.exercises)) {
    if (exercises.some((each) => each === id)) continue;
    const message = `does not know the exercise "${id}", so it leaves it out. Accepted: ${accepted}.`;
    yield { code: "exercise", message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(element.headingLevel)) {
    const message = `can't have the heading level "${element.headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message };
  }
  for (const message of wordingProblems(element.strings, words, grounding)) {
    yield { code: "string", message };
  }
}

export { mistakes };
