import { spellings, verbForms, nounForms } from './forms.js';
import { WordSet } from './word-set.js';

"use strict";
class PatternError extends Error {
  name = "PatternError";
}
const most = { items: 14, gap: 6, gaps: 3, optional: 6 };
const everywhere = new Set(
  "a an the to of in on at is are was were be been and or not no it for with from by as his her their our your my he she they".split(
    " "
  )
);
const wordShape = /^[\p{L}\p{N}'\u2019]+[~+]?$/u;
const noForms = /* @__PURE__ */ new Map();
const specials = /* @__PURE__ */ new Set(["@name", "@number", "@adult"]);
class PatternReader {
  #vocabulary;
  #lists;
  #known = /* @__PURE__ */ new Map();
  #numbers = /* @__PURE__ */ new Map();
  #formed = /* @__PURE__ */ new Map();
  /** @param lists by name, alternatives as a pattern has them */
  constructor(vocabulary, lists) {
    this.#vocabulary = vocabulary;
    this.#lists = lists;
  }
  /** @throws {PatternError} */
  read(text) {
    const parts = text.trim().split(/\s+/);
    if (parts.length > most.items) throw new PatternError(`has more than ${most.items} parts`);
    const items = [];
    let first = -1;
    let last = -1;
    let rarest = -1;
    let weight = 0;
    parts.forEach((part, at) => {
      if (part.startsWith("{")) first = at;
      if (part.endsWith("}")) last = at;
      const bare = part.replace(/^\{/, "").replace(/\}$/, "");
      const item = this.#item(bare);
      items.push(item);
      const weighs = weightOf(item, bare);
      if (weighs > weight) [rarest, weight] = [at, weighs];
    });
    if (rarest < 0) throw new PatternError("needs a word that has to be there");
    if (first < 0 !== last < 0) throw new PatternError("has a bracket without the other");
    checkCost(items);
    if (first >= 0) return { items, anchor: rarest, first, last };
    const isFound = ({ kind }) => kind === "word";
    return {
      items,
      anchor: rarest,
      first: items.findIndex(isFound),
      last: items.findLastIndex(isFound)
    };
  }
  /** The words that alternatives stand for, such as `@family` or `refuse~|decline~`. */
  words(alternatives) {
    return this.#word(alternatives).words;
  }
  #item(part) {
    if (part === "$") return { kind: "end" };
    const gap = /^\.\.([1-9])$/.exec(part)?.[1];
    if (gap) {
      if (Number(gap) > most.gap) throw new PatternError(`has a gap of more than ${most.gap}`);
      return { kind: "gap", most: Number(gap) };
    }
    if (part.startsWith("!")) return { kind: "else", ...this.#word(part.slice(1)) };
    const optional = /^\[(.+)\]$/.exec(part)?.[1];
    const orEnd = part.startsWith("$|");
    const alternatives = orEnd ? part.slice(2) : optional ?? part;
    return {
      kind: "word",
      isOptional: optional !== void 0,
      orEnd,
      ...this.#word(alternatives),
      forms: this.#forms(alternatives)
    };
  }
  #word(alternatives) {
    let known = this.#known.get(alternatives);
    if (!known) {
      known = this.#newWord(alternatives.split("|"));
      this.#known.set(alternatives, known);
    }
    return known;
  }
  #newWord(alternatives) {
    return {
      words: new WordSet(alternatives.flatMap((one) => this.#numbersOf(one))),
      isAcronym: alternatives.every((one) => /^\p{Lu}{2}/u.test(one)),
      orName: alternatives.includes("@name"),
      orNumber: alternatives.includes("@number"),
      orAdult: alternatives.includes("@adult")
    };
  }
  #numbersOf(one) {
    let known = this.#numbers.get(one);
    if (!known) {
      known = this.#newNumbers(one);
      this.#numbers.set(one, known);
    }
    return known;
  }
  #newNumbers(one) {
    if (specials.has(one)) return [];
    if (one.startsWith("@"))
      return this.#list(one.slice(1)).flatMap((word) => this.#numbersOf(word));
    if (!wordShape.test(one)) throw new PatternError(`has \u201C${one}\u201D, which is no word`);
    return formsOf(one).flatMap(
      (form) => spellings(form).map((word) => this.#vocabulary.add(word))
    );
  }
  #list(name) {
    const list = Object.hasOwn(this.#lists, name) ? this.#lists[name] : void 0;
    if (list === void 0) throw new PatternError(`names the list \u201C${name}\u201D, which there is not`);
    return list.split("|");
  }
  /** Lists have no forms: what stands in for a word has to know which word it was. */
  #forms(alternatives) {
    if (!/[~+]/.test(alternatives)) return noForms;
    return new Map(
      alternatives.split("|").filter((one) => /[~+]$/.test(one)).flatMap((one) => this.#formsOf(one))
    );
  }
  #formsOf(one) {
    let known = this.#formed.get(one);
    if (!known) {
      known = formsOf(one).map((form, index) => [form, index]).reverse().flatMap(
        ([form, index]) => spellings(form).map((word) => [this.#vocabulary.add(word), index])
      );
      this.#formed.set(one, known);
    }
    return known;
  }
}
function formsOf(word) {
  const bare = plain(word);
  if (word.endsWith("~")) return verbForms(bare);
  return word.endsWith("+") ? nounForms(bare) : [bare];
}
function plain(word) {
  return word.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
function weightOf(item, part) {
  if (item.kind !== "word" || item.isOptional || item.orEnd || item.orName || item.orNumber || item.orAdult)
    return 0;
  const length = Math.max(...part.split("|").map((one) => one.length));
  const isEverywhere = part.split("|").some((one) => everywhere.has(one));
  return (isEverywhere ? 1 : 10 + length) / item.words.size;
}
function checkCost(items) {
  const gaps = items.filter(({ kind }) => kind === "gap").length;
  const optional = items.filter((item) => item.kind === "word" && item.isOptional).length;
  if (gaps > most.gaps) throw new PatternError(`has more than ${most.gaps} gaps`);
  if (optional > most.optional)
    throw new PatternError(`has more than ${most.optional} words that may be left out`);
}

export { PatternError, PatternReader, most };
