import { versionsById } from '../../../content/versions.js';

"use strict";
const times = ["then", "now"];
const lists = ["seen", ...times, "help"];
const groups = {
  seen: ["seen"],
  then: ["protecting", "helpedThen"],
  now: ["inTheWay", "hardToStop"],
  help: ["helps", "mine"]
};
const banks = /* @__PURE__ */ new WeakMap();
function bankOf(packs) {
  const known = banks.get(packs);
  if (known) return known;
  const versions = versionsById(packs, ({ entries }) => entries);
  const bank = new Map(
    [...versions].flatMap(
      ([id, [first]]) => first ? [[id, { id, lang: first.lang, entry: first.item }]] : []
    )
  );
  banks.set(packs, bank);
  return bank;
}
function find(bank, asked, picked) {
  if (asked !== null) return bank.get(asked);
  return bank.get(picked ?? "") ?? bank.values().next().value;
}
function timeAfter(time, key, isRightToLeft) {
  const place = times.indexOf(time);
  const steps = {
    ArrowRight: isRightToLeft ? place - 1 : place + 1,
    ArrowLeft: isRightToLeft ? place + 1 : place - 1,
    Home: 0,
    End: times.length - 1
  };
  const step = steps[key];
  return step === void 0 ? void 0 : times.at(step % times.length);
}

export { bankOf, find, groups, lists, timeAfter, times };
