import { canonical } from '../foundations/language.js';

"use strict";
const rules = /* @__PURE__ */ new Map();
function pluralRules(language) {
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(canonical(language));
    rules.set(language, found);
  }
  return found;
}
function fill(phrase, language, values) {
  let text = phrase;
  if (typeof phrase === "object") {
    const form = pluralRules(language).select(Number(values["count"]));
    text = own(phrase, form) ?? own(phrase, "other");
  }
  if (typeof text !== "string") return void 0;
  return text.replace(
    /\{(\w+)\}/g,
    (all, name) => Object.hasOwn(values, name) ? String(values[name]) : all
  );
}
function own(from, key) {
  return typeof from === "object" && from !== null && Object.hasOwn(from, key) ? Reflect.get(from, key) : void 0;
}
function isPhrase(value) {
  if (typeof value === "string") return true;
  if (typeof own(value, "other") !== "string") return false;
  return Object.values(value).every((form) => typeof form === "string");
}

export { fill, isPhrase, own };
