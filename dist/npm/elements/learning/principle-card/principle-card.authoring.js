import { wordingProblems } from '../../../locales/check-strings.js';
import { principleCard } from '../../../locales/en/principle-card.js';
import { voices, isIn } from './principle-card.model.js';

"use strict";
const ownIds = 'and ids that start with "x-" from a pack of yours';
function listed(ids) {
  return [...ids].join(", ");
}
function* unknownIds({ principle }, { preset, forRole, hasOthers }, bank) {
  const ids = [
    {
      code: "principle",
      id: principle,
      known: bank.principles,
      so: "shows what is written inside it"
    },
    { code: "role", id: forRole, known: bank.roles, so: "starts with another" },
    { code: "preset", id: preset, known: bank.presets, so: "uses our own names" }
  ];
  for (const { code, id, known, so } of ids) {
    if (id === null || known.has(id) || hasOthers && id.startsWith("x-")) continue;
    const accepted = `Accepted: ${listed(known.keys())}, ${ownIds}.`;
    yield { code, message: `does not know the ${code} "${id}", so it ${so}. ${accepted}` };
  }
}
function* mistakes(card, known) {
  const { principle, preset, headingLevel } = card;
  const { voice, bank, isEmpty } = known;
  if (voice !== null && !voices.some((each) => each === voice)) {
    const message = `does not know the voice "${voice}", so it speaks to professionals. Accepted: ${listed(voices)}.`;
    yield { code: "voice", message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message };
  }
  if (principle === null && isEmpty) {
    const message = "has nothing to show. Name a principle, or write one inside it.";
    yield { code: "empty", message };
  }
  for (const message of wordingProblems(card.strings, known.words, principleCard)) {
    yield { code: "string", message };
  }
  if (!bank) return;
  yield* unknownIds(card, known, bank);
  if (preset === null || principle === null || !bank.presets.has(preset)) return;
  if (bank.principles.has(principle) && !isIn(bank, preset, principle)) {
    const message = `is about "${principle}", which the preset "${preset}" does not name, so it uses our own name. Leave the preset out, or choose another principle.`;
    yield { code: "preset", message };
  }
}

export { mistakes };
