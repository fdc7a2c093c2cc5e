import { knownIds } from '../../../content/known-ids.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { cardDeck } from '../../../locales/en/card-deck.js';
import './card-deck.model.js';
import { presets, ownSets, layouts } from './sets.js';
import { voices } from '../principle-card/principle-card.model.js';

"use strict";
const ownIds = 'and ids that start with "x-" from a pack of yours';
function* setMistakes({ set, forRole }, known) {
  const isAwaited = (id) => known.hasOthers && id.startsWith("x-");
  if (set === null || known.own.length > 0 || known.isComing) return;
  if (!known.deck && ![...presets, ...ownSets].includes(set) && !isAwaited(set)) {
    const message = `does not know the set "${set}", so it shows what is written inside it. Accepted: ${[...presets, ...ownSets].join(", ")}, ${ownIds}.`;
    yield { code: "set", message };
  }
  const roles = knownIds.cards.roles;
  if (forRole !== null && !roles.includes(forRole) && !isAwaited(forRole)) {
    const message = `does not know the role "${forRole}", so the reader chooses. Accepted: ${roles.join(", ")}, ${ownIds}.`;
    yield { code: "role", message };
  }
}
function* ownMistakes({ forRole, voice }, { own }) {
  const wanted = { role: forRole, voice };
  for (const key of ["role", "voice"]) {
    const asked = wanted[key];
    const said = [...new Set(own.flatMap((card) => card[key]))];
    if (asked === null || own.length === 0 || said.includes(asked)) continue;
    const accepted = said.length > 0 ? `what its cards say in data-${key}` : `data-${key} on cards`;
    const message = `has no card for the ${key} "${asked}", so all are shown. Accepted: ${[accepted, ...said].join(", ")}.`;
    yield { code: key, message };
  }
}
function* mistakes(deck, known) {
  const { set, layout, voice, headingLevel } = deck;
  if (set === null && known.own.length === 0) {
    const message = 'has no cards. Accepted: elements inside it, each of them a card, or the name of a set in "set".';
    yield { code: "set", message };
  }
  if (layout !== null && !layouts.some((each) => each === layout)) {
    const message = `does not know the layout "${layout}", so it is a grid. Accepted: ${layouts.join(", ")}.`;
    yield { code: "layout", message };
  }
  if (voice !== null && known.own.length === 0 && !voices.some((each) => each === voice)) {
    const message = `does not know the voice "${voice}", so the reader chooses. Accepted: ${voices.join(", ")}.`;
    yield { code: "voice", message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message };
  }
  for (const message of wordingProblems(deck.strings, known.words, cardDeck)) {
    yield { code: "string", message };
  }
  yield* setMistakes(deck, known);
  yield* ownMistakes(deck, known);
}

export { mistakes };
