import { whereFrom } from './where-from.js';

"use strict";
const survivalResponse = {
  seen: "What others may see",
  protecting: "What it may be protecting",
  helpedThen: "How it may have helped then",
  inTheWay: "How it can get in the way now",
  hardToStop: "Why it is hard to stop",
  helps: "What helps, from others",
  mine: "What may help me, if I want",
  alsoCalled: "Some call it {names}.",
  times: "Then and now",
  then: "Then",
  now: "Now",
  often: "These often happen before we can choose. Limits can stay; shame can go.",
  more: "Most people use more than one.",
  tell: "You can\u2019t tell what someone has lived through from how they act.",
  page: "This page can\u2019t tell you if you have been traumatised.",
  other: "Lots of other things can look like this: pain, autism, ADHD, illness, tiredness, hunger, grief, drink, medicines.",
  safeguarding: "If someone may be at risk of harm, follow your safeguarding steps.",
  whoToTell: "Who to tell here",
  choosing: "Choose what to look at",
  response: "Response",
  name: "Responses that helped then",
  nothing: "Nothing",
  ...whereFrom
};

export { survivalResponse };
