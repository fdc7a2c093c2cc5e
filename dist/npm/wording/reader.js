import { characters, firstLetter, between } from './characters.js';
import { Tags, entityLength } from './markup.js';
import { gap, isCapital } from './passage.js';
import { QuoteMarks } from './quote-marks.js';
import { emptyHash, hashWith, Vocabulary } from './vocabulary.js';

"use strict";
const ownWords = /* @__PURE__ */ new Set(["s", "m", "re", "ve", "ll", "d"]);
const longestOwnWord = 2;
const startOfItem = /^\s*(?:[-*+\u2022\u2013\u2014]\s|\d{1,3}[.)]\s|[a-z][.)]\s|#{1,6}\s|>|\|)/;
const startOfLine = /^\p{Lu}(?!\p{Lu})/u;
const shortLine = 40;
class Reader {
  #text;
  #vocabulary;
  #readAs = characters();
  #quotes;
  #passage;
  #gap = gap.block;
  /** A stop has been read, and the next word says whether it ended a sentence. */
  #hasStopped = false;
  #lineStart = 0;
  #tags;
  /** A full stop after these ends nothing. */
  #shortened;
  constructor(text, { vocabulary, lists }, passage) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#shortened = lists.shortened;
    this.#passage = passage;
    this.#quotes = new QuoteMarks(passage);
    this.#tags = new Tags(text);
  }
  /** Reads into the passage, and gives back where it came to: a word or tag at the end is read whole. */
  read(from, to) {
    const text = this.#text;
    this.#passage.clear();
    this.#quotes.forget();
    this.#gap = gap.block;
    this.#hasStopped = false;
    this.#lineStart = from;
    let at = from;
    while (at < to) {
      const kind = this.#readAs[text.charCodeAt(at)];
      if (kind >= firstLetter) at = this.#word(at);
      else if (kind === between.space) at += 1;
      else at = this.#between(at, kind);
    }
    this.#quotes.forget();
    return at;
  }
  #word(start) {
    const text = this.#text;
    const readAs = this.#readAs;
    const { length } = text;
    let hash = emptyHash;
    let at = start;
    let end = start;
    for (; ; ) {
      let letter = at < length ? readAs[text.charCodeAt(at)] : 0;
      while (letter >= firstLetter) {
        hash = hashWith(hash, letter);
        at += 1;
        letter = at < length ? readAs[text.charCodeAt(at)] : 0;
      }
      end = at;
      if (letter === between.space) break;
      at = this.#insideWord(start, at, letter);
      if (at === end) break;
    }
    this.#add(start, end, this.#vocabulary.find(hash, text, start, end, readAs));
    return end;
  }
  /** Where a word goes on that something stands in the middle of; `at` where it ends. */
  #insideWord(start, at, kind) {
    if (kind === between.unseen || kind === between.apostrophe) {
      const next = this.#pastUnseen(at + 1);
      const isOver = kind === between.apostrophe && this.#isContraction(next);
      return this.#isLetter(next) && !isOver ? next : at;
    }
    if (kind === between.stop) return this.#isDotOfAcronym(start, at) ? at + 1 : at;
    return at;
  }
  #kindAt(at) {
    return at < this.#text.length ? this.#readAs[this.#text.charCodeAt(at)] : 0;
  }
  #isLetter(at) {
    return this.#kindAt(at) >= firstLetter;
  }
  #pastUnseen(at) {
    let next = at;
    while (this.#kindAt(next) === between.unseen) next += 1;
    return next;
  }
  /** Whether what starts here is the `s` of `she’s`. */
  #isContraction(start) {
    let end = start;
    while (end <= start + longestOwnWord && this.#isLetter(end)) end += 1;
    const isShort = end > start && end <= start + longestOwnWord;
    return isShort && ownWords.has(this.#text.slice(start, end).toLowerCase());
  }
  /** `L.A.C.`: single letters with nothing but dots between them. */
  #isDotOfAcronym(start, at) {
    const isSingle = at - start === 1 || this.#text[at - 2] === ".";
    return isSingle && /^[A-Z]\.[A-Z](?!\p{L})/u.test(this.#text.slice(at - 1, at + 3));
  }
  #add(start, end, word) {
    const passage = this.#passage;
    if (this.#hasStopped) this.#gap = Math.max(this.#gap, this.#afterStop(start));
    passage.add(start, end, word, this.#gap);
    this.#gap = gap.none;
    this.#hasStopped = false;
  }
  #isCapital(at) {
    return isCapital(this.#text.charCodeAt(at));
  }
  /** A new sentence starts with a capital or a digit. */
  #afterStop(start) {
    const startsSentence = this.#isCapital(start) || /\d/.test(this.#text.charAt(start));
    return startsSentence ? gap.sentence : gap.pause;
  }
  #part(distance) {
    if (distance > this.#gap) this.#gap = distance;
    if (distance === gap.block) this.#quotes.forget();
  }
  #between(at, kind) {
    switch (kind) {
      case between.newline:
        return this.#newline(at);
      case between.paragraph:
      case between.wall:
        this.#part(gap.block);
        break;
      case between.hyphen:
      case between.dash:
        this.#hyphen(at, kind);
        break;
      case between.pause:
        this.#part(gap.pause);
        break;
      case between.stop:
        return this.#stop(at);
      case between.quote:
      case between.apostrophe:
        this.#quotes.meet(at, this.#isLetter(at - 1), this.#isLetter(at + 1));
        return kind === between.apostrophe ? this.#apostrophe(at) : at + 1;
      case between.tag:
        return this.#tag(at);
      case between.entity:
        return at + entityLength(this.#text, at);
      default:
        return this.#joint(at, kind);
    }
    return at + 1;
  }
  /** The rest of `she’s` is a word too. */
  #apostrophe(at) {
    const start = this.#pastUnseen(at + 1);
    if (!this.#isLetter(at - 1) || !this.#isContraction(start)) return at + 1;
    let end = start;
    let hash = emptyHash;
    for (; this.#isLetter(end); end += 1) hash = hashWith(hash, this.#kindAt(end));
    this.#add(start, end, this.#vocabulary.find(hash, this.#text, start, end, this.#readAs));
    return end;
  }
  #newline(at) {
    const text = this.#text;
    const wasShort = at - this.#lineStart < shortLine;
    let lines = 1;
    let next = at + 1;
    for (; ; next += 1) {
      const kind = this.#kindAt(next);
      if (kind === between.newline) lines += 1;
      else if (kind !== between.space && kind !== between.unseen) break;
    }
    const isApart = lines > 1 || startOfItem.test(text.slice(next, next + 8)) || startOfItem.test(text.slice(this.#lineStart, this.#lineStart + 8));
    if (isApart) this.#part(gap.block);
    else if (wasShort && startOfLine.test(text.slice(next, next + 2))) this.#part(gap.sentence);
    this.#lineStart = next;
    return next;
  }
  /** `self-harm` and `self- harm` are two words beside each other; ` - ` is a dash. */
  #hyphen(at, kind) {
    const follows = this.#isLetter(at - 1);
    const isDash = kind === between.dash && !this.#isLetter(at + 1);
    if (!follows || isDash) this.#part(gap.pause);
  }
  #stop(at) {
    const { count } = this.#passage;
    if (this.#text[at] !== ".") this.#hasStopped = true;
    else if (this.#isLetter(at - 1) && this.#isLetter(at + 1) && !this.#isCapital(at + 1))
      return this.#skipAddress(at);
    else if (!this.#shortened.has(this.#passage.word(count - 1))) this.#hasStopped = true;
    return at + 1;
  }
  #tag(at) {
    const tag = this.#tags.at(at);
    if (!tag) {
      this.#part(gap.pause);
      return at + 1;
    }
    if (tag.isBlock) this.#part(gap.block);
    return tag.end;
  }
  #joint(at, kind) {
    const text = this.#text;
    const isInside = this.#isLetter(at - 1) && this.#isLetter(at + 1);
    if (kind === between.colon) {
      if (text.startsWith("://", at)) return this.#skipAddress(at);
      this.#part(gap.pause);
    } else if (kind === between.glue) {
      const isValue = text[at] === "=" && /\S/.test(text[at + 1] ?? " ");
      if (isInside || isValue) return this.#skipAddress(at);
      if (text[at] === "=") this.#part(gap.pause);
    } else if (kind === between.at || kind === between.hash) {
      if (this.#isLetter(at + 1)) return this.#skipAddress(at);
    }
    return at + 1;
  }
  /** What has no space in it and something that no word has is no words: `a@b.example`, `id="addict"`, `x_y`. */
  #skipAddress(at) {
    const { count, ends, words } = this.#passage;
    if (count > 0 && ends[count - 1] === at) words[count - 1] = Vocabulary.unknown;
    let end = at + 1;
    for (; end < this.#text.length; end += 1) {
      const kind = this.#kindAt(end);
      if (kind <= between.paragraph || kind === between.tag) break;
    }
    return end;
  }
}

export { Reader };
