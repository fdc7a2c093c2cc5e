import { unnamed } from '../../../foundations/slotted-parts.js';

"use strict";
const LISTS = "ul, ol";
function isCard(child) {
  return !child.matches("h1, h2, h3, h4, h5, h6, hgroup, header, p, template");
}
function isOnly(child) {
  return ![...child.parentElement?.children ?? []].some((each) => each !== child && isCard(each));
}
function partOf(child) {
  if (!(child instanceof Element) || !isCard(child)) return unnamed;
  if (child.matches(LISTS) && isOnly(child)) return "list";
  let place = 0;
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (isCard(at)) place += 1;
  }
  return `card${place}`;
}
function listed(words = "") {
  return words.split(",").map((each) => each.trim()).filter(Boolean);
}
function authored(element, part) {
  const { role, voice } = element.dataset;
  return {
    element,
    part,
    role: listed(role),
    voice: listed(voice)
  };
}
function cardsIn(host) {
  const cards = [...host.children].filter(isCard);
  const [list] = cards;
  return cards.length === 1 && list?.matches(LISTS) ? [...list.children].map((item) => authored(item, "list")) : cards.map((card, place) => authored(card, `card${place}`));
}

export { cardsIn, partOf };
