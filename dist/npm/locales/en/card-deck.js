import { whereFrom } from './where-from.js';

"use strict";
const cardDeck = {
  insteadOf: "instead of {what}",
  question: "A question to hold",
  practice: "In practice",
  ask: "What you could ask for",
  choosing: "Choose what to look at",
  role: "In practice for",
  anyRole: "everybody",
  voice: "Words for",
  anyVoice: "everybody",
  professional: "people who work with others",
  parent: "parents and carers",
  "young-person": "young people",
  "easy-read": "easy reading",
  previous: "Previous card",
  next: "Next card",
  place: "Card {place} of {count}",
  none: "There are no cards for this choice.",
  name: "Cards",
  nothing: "Nothing",
  ...whereFrom
};

export { cardDeck };
