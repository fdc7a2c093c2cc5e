import { whereFrom } from './where-from.js';

"use strict";
const reframePanel = {
  shift: "From \u201CWhat is wrong with you?\u201D to \u201CWhat happened to you?\u201D",
  seen: "What you might see",
  seenAt: "{place} \xB7 what you might see",
  seenYou: "What people might notice",
  wrong: "What\u2019s wrong?",
  wrongYou: "People say",
  label: "A label, not the whole story.",
  may: "What may have happened?",
  mayYou: "Maybe it\u2019s more like",
  also: "It could also be",
  alsoYou: "It could also be",
  strong: "What\u2019s strong?",
  strongYou: "What\u2019s strong",
  help: "What could help",
  helpYou: "You could ask for",
  readings: "Ways of seeing it",
  hold: "Hold this as a question in your own mind. You don\u2019t need to ask what happened, and nobody needs to tell you. You may never know, and that is all right.",
  holdYou: "You don\u2019t have to tell anyone what happened. You can still ask for help.",
  safeguarding: "If someone may be at risk of harm, follow your safeguarding steps.",
  safeguardingYou: "If you or someone you know may not be safe, tell an adult you trust.",
  whoToTell: "Who to tell here",
  support: "Find support",
  choosing: "Choose what to look at",
  setting: "Where",
  anywhere: "Anywhere",
  voice: "Words for",
  professional: "people who work with families",
  youngPerson: "young people",
  previous: "Previous",
  next: "Next",
  place: "{place} of {count}",
  copy: "Copy a link to this",
  copied: "The link is copied.",
  byHand: "This browser doesn\u2019t let us copy. Here is the link:",
  name: "Ways of seeing it",
  nothing: "Nothing",
  ...whereFrom
};

export { reframePanel };
