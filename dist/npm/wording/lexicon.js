import { readAlternative } from './alternatives.js';
import { anchorsOf, AnyOf } from './any-of.js';
import { PatternReader } from './pattern.js';
import { Vocabulary } from './vocabulary.js';
import { wordLists } from './word-lists.js';

"use strict";
const engineLists = [
  "me",
  "institution",
  "titled",
  "work",
  "saying",
  "said",
  "no",
  "degree",
  "be",
  "him-self",
  "own-word",
  "as",
  "common",
  "shortened"
];
const announcing = [
  "the|this|that|a|word|of word|term|phrase|label|expression|adjective|slur|euphemism [of|is|was]",
  "words|terms|phrases|labels|expressions|language [like|such] [as]",
  "dont|not|never|avoid|stop|of|than|no say|saying|write|writing|call|calling [someone|people|anyone|them|children|him|her|a|the] [a|an|word|term]",
  "labelled|labelling|stereotyped [people|them|him|her|children] [as] [a|an]"
];
class Lexicon {
  vocabulary = new Vocabulary();
  rules;
  /** Who looks for something that has this word, by the number of the word. */
  finders;
  lists;
  announcing;
  #reader = new PatternReader(this.vocabulary, wordLists);
  /** @param packs whose patterns have been checked; of two rules with one id the later is used */
  constructor(packs) {
    const rules = new Map(
      packs.flatMap(
        ({ id, lang, entries }) => entries.map((rule) => [rule.id, { rule, pack: id, lang }])
      )
    );
    const finders = /* @__PURE__ */ new Map();
    this.rules = [...rules.values()];
    this.rules.forEach(({ rule, pack, lang }, index) => {
      for (const find of rule.find) {
        const finder = { rule, pack, lang, index, ...this.#find(rule, find) };
        for (const word of anchorsOf(finder.pattern))
          finders.set(word, [...finders.get(word) ?? [], finder]);
      }
    });
    this.lists = Object.fromEntries(
      engineLists.map((name) => [name, this.#reader.words(`@${name}`)])
    );
    this.announcing = this.#phrases(announcing);
    this.vocabulary.settle();
    this.finders = Array.from({ length: this.vocabulary.size }, (_, word) => finders.get(word));
  }
  #find(rule, find) {
    const own = typeof find === "string" ? {} : find;
    const words = typeof find === "string" ? find : find.words;
    const both = (key) => [...rule[key], ...own[key] ?? []];
    const unless = both("unless");
    return {
      pattern: this.#reader.read(words),
      alternatives: (own.alternatives ?? rule.alternatives).map(readAlternative),
      // What one way of finding needs comes in place of what the others do.
      needs: this.#nearby(own.needs?.length ? own.needs : rule.needs),
      unless: unless.length > 0 ? this.#phrases(unless) : void 0,
      unlessNear: this.#nearby(both("unlessNear"))
    };
  }
  #phrases(texts) {
    return new AnyOf(texts.map((text) => this.#reader.read(text)));
  }
  #nearby(texts) {
    if (texts.length === 0) return void 0;
    const words = [];
    const phrases = [];
    for (const text of texts) {
      const pattern = this.#reader.read(text);
      const [item] = pattern.items;
      const isWord = pattern.items.length === 1 && item?.kind === "word";
      if (isWord && !item.isAcronym && !item.orNumber && !item.orAdult) words.push(...item.words);
      else phrases.push(pattern);
    }
    return new AnyOf(phrases, words);
  }
}

export { Lexicon };
