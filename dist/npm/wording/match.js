import { gap } from './passage.js';
import { most } from './pattern.js';

"use strict";
const where = new Int32Array(most.items);
function matchAt(pattern, passage, place) {
  const { items, anchor } = pattern;
  const item = items[anchor];
  if (item.isAcronym && !passage.isAcronym(place)) return void 0;
  where[anchor] = place;
  return goOn(items, passage, anchor + 1, place, 1, gap.none) && goOn(items, passage, anchor - 1, place, -1, gap.none) ? matchOf(pattern, passage) : void 0;
}
function goOn(items, passage, index, place, step, widest) {
  const item = items[index];
  if (!item) return true;
  if (item.kind === "gap") return leap(items, passage, index, place, step, item.most);
  const next = place + step;
  const distance = passage.between(place, next);
  if (item.kind === "end")
    return distance > gap.none && goOn(items, passage, index + step, place, step, gap.pause);
  const isThere = distance <= widest && isWord(item, passage, next);
  if (item.kind === "else")
    return !isThere && goOn(items, passage, index + step, place, step, widest);
  if (isThere) {
    where[index] = next;
    if (goOn(items, passage, index + step, next, step, gap.none)) return true;
  }
  where[index] = -1;
  const isPassed = item.isOptional || item.orEnd && distance > gap.none;
  return isPassed && goOn(items, passage, index + step, place, step, widest);
}
function leap(items, passage, index, place, step, most2) {
  for (let leapt = 0, at = place; leapt <= most2; leapt += 1) {
    if (goOn(items, passage, index + step, at, step, gap.pause)) return true;
    if (passage.between(at, at + step) > gap.pause) return false;
    at += step;
  }
  return false;
}
function isWord(item, passage, at) {
  const word = passage.word(at);
  if (item.words.has(word)) return !item.isAcronym || passage.isAcronym(at);
  if (item.orName && word === 0 && passage.isCapital(at)) return true;
  return (item.orNumber || item.orAdult) && isNumber(passage.written(at, at), item.orNumber);
}
function isNumber(word, isAnyEnough) {
  const number = Number.parseInt(word, 10);
  return isAnyEnough ? number >= 0 : number >= 18 && number < 100;
}
function matchOf({ items, first, last }, passage) {
  let from = -1;
  let to = -1;
  let form = 0;
  let hasForm = false;
  for (let index = first; index <= last; index += 1) {
    const item = items[index];
    const at = where[index];
    if (item?.kind !== "word" || at < 0) continue;
    if (from < 0) from = at;
    to = at;
    const own = hasForm ? void 0 : item.forms.get(passage.word(at));
    if (own === void 0) continue;
    form = own;
    hasForm = true;
  }
  return { from, to, form };
}
function matchBetween(pattern, passage, from, to) {
  const anchors = pattern.items[pattern.anchor].words;
  for (let at = Math.max(0, from); at < Math.min(to, passage.count); at += 1) {
    if (!anchors.has(passage.word(at))) continue;
    const match = matchAt(pattern, passage, at);
    if (match) return match;
  }
  return void 0;
}

export { matchAt, matchBetween };
