import { whereFrom } from './where-from.js';

"use strict";
const principleCard = {
  insteadOf: "instead of {what}",
  question: "A question to hold",
  practice: "In practice",
  practiceFor: "In practice for",
  /** Where there is nothing to choose. */
  practiceOnly: "In practice for {role}",
  ask: "What you could ask for",
  withPeople: "With people, not to them or for them",
  withYou: "With you, not to you or for you",
  name: "Principle card",
  nothing: "Nothing",
  ...whereFrom
};

export { principleCard };
