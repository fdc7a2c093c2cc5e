"use strict";
const contentGateAnswered = {
  name: "Content note",
  linked: "The link you followed leads into this part. If you read on, you\u2019ll be taken there.",
  readingAll: "You\u2019re reading this part.",
  readingGist: "You\u2019re reading without the details.",
  hide: "Hide this part again",
  remember: "Don\u2019t ask again",
  visit: "On this visit",
  visitNote: "Parts about the same things open by themselves until you close this tab.",
  device: "On this device",
  deviceNote: "For six months at most. Anyone who uses this browser could find out which topics you chose.",
  keptPage: "We won\u2019t ask again while this page is open. This browser doesn\u2019t let us keep it for longer.",
  keptVisit: "We won\u2019t ask again on this visit.",
  keptDevice: "We won\u2019t ask again on this device.",
  forget: "Ask me again",
  forgotten: "We\u2019ll ask again from now on.",
  end: "That\u2019s the end of this part. Take a moment if you want one.",
  moment: "Take a moment",
  support: "Find support",
  closedAbout: "A part about {topics} is closed.",
  isClosed: "This part is closed.",
  leftOut: "You asked to leave out parts like this.",
  again: "Choose again",
  next: "Go on to \u201C{heading}\u201D",
  nextPart: "Go on to the next part",
  nothing: "Nothing",
  keepsChoices: "Which topics you chose about",
  hidesPart: "One part, until you choose"
};

export { contentGateAnswered };
