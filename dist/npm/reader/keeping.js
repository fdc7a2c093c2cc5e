import { readStored, keptKeys, store, unstore } from '../foundations/storage.js';
import { page } from '../page/page-registry.js';
import { readAnswers, writeAnswers } from './answers.js';
import { key, readerChoices } from './reader-choices.js';

"use strict";
const places = ["device", "visit"];
const kinds = ["show", "show-without-details", "leave-out"];
function keptIn(place) {
  return readAnswers(readStored(place, key), Date.now());
}
function isThere(place) {
  return keptKeys(place) !== void 0;
}
function longestKept() {
  return places.find((place) => (keptIn(place)?.size ?? 0) > 0) ?? "page";
}
function isOthers() {
  return places.some((place) => !keptIn(place));
}
function isAnythingLeft() {
  return places.some((place) => (keptKeys(place) ?? []).length > 0);
}
function moveRest(rung) {
  for (const place of places) {
    const rest = keptIn(place);
    if (place === rung || !rest?.size) continue;
    const there = rung === "page" ? void 0 : keptIn(rung);
    if (rung !== "page" && there) {
      const all = new Map([...rest, ...there]);
      store(rung, key, writeAnswers(all, Date.now(), readStored(rung, key)));
    }
    unstore(place, key);
  }
}
function keepAll(topics, rung) {
  const refused = kinds.filter((kind) => {
    const about = topics.filter((topic) => readerChoices.answer([topic]) === kind);
    return about.length > 0 && readerChoices.choose(about, kind, rung) !== rung;
  });
  if (refused.length > 0) return "page";
  moveRest(rung);
  page().send("choices");
  return rung;
}

export { isAnythingLeft, isOthers, isThere, keepAll, longestKept };
