import { versionsById, said } from '../../../content/versions.js';
import { isBankHoliday } from './bank-holidays.js';
import { parseHours, localTime, isOpenAt } from './hours.js';

"use strict";
const banks = /* @__PURE__ */ new WeakMap();
function bankOf(packs) {
  const known = banks.get(packs);
  if (known) return known;
  const versions = versionsById(packs, ({ entries }) => entries);
  const bank = {
    routes: [...versions].flatMap(
      ([id, [first]]) => first ? [{ id, lang: first.lang, entry: first.item }] : []
    ),
    readers: versionsById(packs, ({ readers }) => readers)
  };
  banks.set(packs, bank);
  return bank;
}
function suits({ nations, place, readers }, asked) {
  const there = nations.length === 0 || asked.nations.length === 0 || nations.some((nation) => asked.nations.includes(nation));
  return there && (place === void 0 || place === asked.place) && (asked.reader === null || readers.length === 0 || readers.includes(asked.reader));
}
function withPairs(all, chosen) {
  const done = /* @__PURE__ */ new Set();
  for (const each of chosen) {
    done.add(each);
    for (const id of each.entry.pairedWith) {
      const other = all.find((one) => one.id === id);
      if (other) done.add(other);
    }
  }
  return [...done];
}
function rank({ entry }, topics) {
  if (entry.emergency) return 0;
  return entry.topics.some((topic) => topics.includes(topic)) ? 1 : 2;
}
function routesFor({ routes }, asked) {
  const suiting = routes.filter(({ entry }) => suits(entry, asked));
  const ordered = [0, 1, 2].flatMap(
    (place) => suiting.filter((each) => rank(each, asked.topics) === place)
  );
  return withPairs(routes, ordered);
}
function readersFor(bank, asked) {
  const used = new Set(
    routesFor(bank, { ...asked, reader: null }).flatMap(({ entry }) => entry.readers)
  );
  return [...bank.readers].flatMap(([id, versions]) => {
    const reader = used.has(id) && said(versions, (item) => item);
    return reader ? [reader] : [];
  });
}
function digits(number) {
  return number.replace(/[^\d+]/g, "");
}
function addressOf({ type, value, keyword }) {
  if (type === "call") return `tel:${digits(value)}`;
  if (type === "text")
    return `sms:${digits(value)}${keyword ? `?&body=${encodeURIComponent(keyword)}` : ""}`;
  return type === "email" ? `mailto:${value}` : value;
}
function hostOf(address) {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
const written = Date.parse("2026-11-27T00:00Z");
const day = 864e5;
function isPlausible(now) {
  return now.getTime() >= written;
}
function ageOf(checkedOn, now) {
  const days = (now.getTime() - Date.parse(`${checkedOn}T00:00Z`)) / day;
  if (!isPlausible(now) || Number.isNaN(days) || days < -1) return "undated";
  return days < 90 ? "fresh" : days < 180 ? "due" : "old";
}
function isOpen(hours, zone, nations, now) {
  const read = parseHours(hours);
  const time = localTime(now, zone);
  if (!read || !time || !isPlausible(now)) return void 0;
  const isBritish = zone === "Europe/London";
  return isOpenAt(read, time, (date) => isBritish ? isBankHoliday(date, nations) : void 0);
}

export { addressOf, ageOf, bankOf, hostOf, isOpen, isPlausible, readersFor, routesFor };
