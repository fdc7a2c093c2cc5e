import { has } from './any-of.js';
import { gap } from './passage.js';

"use strict";
const besides = 6;
const reach = 40;
const mostBefore = 5;
const mostKnown = 3;
class Judgement {
  #passage;
  #lists;
  #announcing;
  constructor(passage, { lists, announcing }) {
    this.#passage = passage;
    this.#lists = lists;
    this.#announcing = announcing;
  }
  leavesAlone(match, finder) {
    return this.#isUnless(match, finder) || this.#isMissingNeed(match, finder) || this.#isNear(match, finder) || !this.#isAcronym(finder) && this.#isName(match) || this.#isSaidBySomebody(match) || this.#isSpokenAbout(match) || !finder.rule.alsoOfOneself && this.#isAboutSelf(match) || finder.rule.kind === "rethink" && this.#isDenied(match);
  }
  #isAcronym({ pattern: { items, anchor } }) {
    const item = items[anchor];
    return item?.kind === "word" && item.isAcronym;
  }
  #isUnless({ from, to }, { unless }) {
    if (!unless) return false;
    const isOver = (place) => place.from <= to && place.to >= from;
    return unless.isBetween(this.#passage, from - besides, to + besides + 1, isOver);
  }
  #isMissingNeed({ from, to }, { needs }) {
    if (!needs) return false;
    const place = this.#passage.sentence(from, reach, gap.block);
    return !this.#isBeside(needs, { from, to }, place);
  }
  #isNear({ from, to }, { unlessNear }) {
    if (!unlessNear) return false;
    return this.#isBeside(unlessNear, { from, to }, this.#passage.sentence(from, reach));
  }
  #isBeside(any, { from, to }, place) {
    return any.isBetween(this.#passage, place.from, from) || any.isBetween(this.#passage, to + 1, place.to);
  }
  #hasWord(words, from, to) {
    return has(words, this.#passage, from, to);
  }
  /** A capital on every word, and a reason for it other than that a heading has them. */
  #isName({ from, to }) {
    const passage = this.#passage;
    for (let at = from; at <= to; at += 1)
      if (!passage.isCapital(at) || passage.isAcronym(at) && to > from) return false;
    if (this.#isTitled(from) || this.#isInstitution(to)) return true;
    if (this.#isTitleOfWork(from)) return true;
    return !this.#isHeading(from) && this.#hasCapitalBeside(from, to);
  }
  #isTitled(from) {
    const { titled } = this.#lists;
    return titled.has(this.#passage.word(from - 1)) && this.#passage.isCapital(from - 1);
  }
  /** “Rehabilitation of Offenders Act”: a run of capitals that ends in a word for such a thing. */
  #isInstitution(to) {
    const passage = this.#passage;
    for (let at = to + 1; at <= to + besides; at += 1) {
      if (passage.between(at - 1, at) > gap.none) return false;
      const isJoining = passage.length(at) <= 3 && !passage.isCapital(at);
      if (isJoining) continue;
      if (!passage.isCapital(at)) return false;
      if (this.#lists.institution.has(passage.word(at))) return true;
    }
    return false;
  }
  #isTitleOfWork(from) {
    return this.#hasWord(this.#lists.work, from - 3, from);
  }
  /** No longer word of the sentence is without a capital. */
  #isHeading(at) {
    const passage = this.#passage;
    const { from, to } = passage.sentence(at, 12);
    for (let i = from; i < to; i += 1)
      if (!passage.isCapital(i) && passage.length(i) > 3) return false;
    return true;
  }
  #hasCapitalBeside(from, to) {
    const passage = this.#passage;
    const isAfter = passage.between(to, to + 1) === gap.none && this.#isNameWord(to + 1);
    const isInside = passage.between(from - 2, from - 1) < gap.sentence;
    const isBefore = passage.between(from - 1, from) === gap.none && this.#isNameWord(from - 1);
    return isAfter || isInside && isBefore;
  }
  #isNameWord(at) {
    return this.#passage.isCapital(at) && !this.#lists.me.has(this.#passage.word(at));
  }
  /** In quotation marks, and either in the first person or told by somebody. */
  #isSaidBySomebody({ from, to }) {
    const passage = this.#passage;
    const quote = passage.quotes[passage.quoted[from] - 1];
    if (!quote || passage.quoted[to] !== passage.quoted[from]) return false;
    if (this.#hasWord(this.#lists.me, quote.from, quote.to)) return true;
    const isMoreThanTheTerm = quote.to - quote.from > to - from + 3;
    return isMoreThanTheTerm && (this.#hasWord(this.#lists.said, quote.from - 4, quote.from) || this.#hasWord(this.#lists.said, quote.to, quote.to + 4));
  }
  /** The word itself is meant: ‘the term “service user”’, ‘do not say naughty’. */
  #isSpokenAbout({ from, to }) {
    const passage = this.#passage;
    const { saying, work, no } = this.#lists;
    const quote = passage.quotes[passage.quoted[from] - 1];
    if (this.#isAnnounced(from)) return true;
    if (!quote || passage.quoted[to] !== passage.quoted[from]) return false;
    const before = Math.max(passage.sentence(from).from, quote.from - 6);
    return this.#hasWord(saying, before, quote.from) || this.#hasWord(saying, quote.to, quote.to + 5) || this.#hasWord(work, before, quote.from) || this.#hasWord(no, quote.from - 3, quote.from) || this.#isInsteadOf(quote.from);
  }
  /** Straight before it stands “the word”, “don’t say”, “labelled as”. */
  #isAnnounced(from) {
    const isStraightBefore = ({ to }) => to === from - 1;
    return this.#announcing.isBetween(this.#passage, from - besides, from, isStraightBefore);
  }
  #isInsteadOf(at) {
    const before = this.#passage.written(Math.max(0, at - 4), Math.max(0, at - 1));
    return at > 0 && /\b(?:instead of|rather than|replaced?|in place of|don.t (?:say|write|use))\b/i.test(before);
  }
  /** “I am an addict”, “she calls herself an addict”: people choose their own words. */
  #isAboutSelf({ from, to }) {
    const passage = this.#passage;
    const { degree, be, me } = this.#lists;
    const isMe = this.#isI(to + 1) || this.#isWritten(to + 1, /^myself$/i);
    if (isMe && this.#hasWord(this.#lists.as, from - 4, from)) return true;
    for (let at = from - 1; at >= Math.max(0, from - mostBefore); at -= 1) {
      if (passage.between(at, at + 1) > gap.pause) return false;
      const word = passage.word(at);
      if (be.has(word)) return this.#isI(at - 1) || this.#isI(at - 2);
      if (this.#lists["him-self"].has(word))
        return this.#hasWord(this.#lists["own-word"], at - 2, at);
      if (word !== 0 && !degree.has(word) && (me.has(word) || from - at > mostKnown)) return false;
    }
    return false;
  }
  #isI(at) {
    return this.#isWritten(at, /^i$/i);
  }
  #isWritten(at, word) {
    return at >= 0 && at < this.#passage.count && word.test(this.#passage.written(at, at));
  }
  /** “She is not attention seeking.” */
  #isDenied({ from }) {
    const passage = this.#passage;
    const { no, degree, be } = this.#lists;
    for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
      if (passage.between(at, at + 1) > gap.none) return false;
      const word = passage.word(at);
      if (no.has(word)) return true;
      if (!degree.has(word) && !be.has(word)) return false;
    }
    return false;
  }
}

export { Judgement };
