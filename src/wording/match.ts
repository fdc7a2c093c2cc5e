import { gap, type Passage } from './passage.js';
import { most, type Item, type Pattern, type Word, type WordItem } from './pattern.js';

/** The words that a pattern found, from `from` up to and with `to`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Which form the pattern's own word has, 0 for the first. */
  readonly form: number;
}

/** The word that each item of the pattern being tried has, or -1. Made once: this is asked for every rare word. */
const where = new Int32Array(most.items);

/** What a pattern finds whose anchor is the word at `place`. What it leaves open is bounded, so this is too. */
export function matchAt(pattern: Pattern, passage: Passage, place: number): Match | undefined {
  const { items, anchor } = pattern;
  const item = items[anchor] as WordItem;
  if (item.isAcronym && !passage.isAcronym(place)) return undefined;
  where[anchor] = place;
  return goOn(items, passage, anchor + 1, place, 1, gap.none) &&
    goOn(items, passage, anchor - 1, place, -1, gap.none)
    ? matchOf(pattern, passage)
    : undefined;
}

/** Whether the items from `index` on fit the words after (or, backwards, before) `place`. */
function goOn(
  items: readonly Item[],
  passage: Passage,
  index: number,
  place: number,
  step: 1 | -1,
  widest: number,
): boolean {
  const item = items[index];
  if (!item) return true;
  if (item.kind === 'gap') return leap(items, passage, index, place, step, item.most);
  const next = place + step;
  const distance = passage.between(place, next);
  if (item.kind === 'end')
    return distance > gap.none && goOn(items, passage, index + step, place, step, gap.pause);
  const isThere = distance <= widest && isWord(item, passage, next);
  if (item.kind === 'else')
    return !isThere && goOn(items, passage, index + step, place, step, widest);
  if (isThere) {
    where[index] = next;
    if (goOn(items, passage, index + step, next, step, gap.none)) return true;
  }
  where[index] = -1;
  const isPassed = item.isOptional || (item.orEnd && distance > gap.none);
  return isPassed && goOn(items, passage, index + step, place, step, widest);
}

/** Past any words, commas between them too: “suicide was, sadly, committed”. */
function leap(
  items: readonly Item[],
  passage: Passage,
  index: number,
  place: number,
  step: 1 | -1,
  most: number,
): boolean {
  for (let leapt = 0, at = place; leapt <= most; leapt += 1) {
    if (goOn(items, passage, index + step, at, step, gap.pause)) return true;
    if (passage.between(at, at + step) > gap.pause) return false;
    at += step;
  }
  return false;
}

function isWord(item: Word, passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (item.words.has(word)) return !item.isAcronym || passage.isAcronym(at);
  if (item.orName && word === 0 && passage.isCapital(at)) return true;
  return (item.orNumber || item.orAdult) && isNumber(passage.written(at, at), item.orNumber);
}

function isNumber(word: string, isAnyEnough: boolean): boolean {
  const number = Number.parseInt(word, 10);
  return isAnyEnough ? number >= 0 : number >= 18 && number < 100;
}

function matchOf({ items, first, last }: Pattern, passage: Passage): Match {
  let from = -1;
  let to = -1;
  let form = 0;
  let hasForm = false;
  for (let index = first; index <= last; index += 1) {
    const item = items[index];
    const at = where[index] as number;
    if (item?.kind !== 'word' || at < 0) continue;
    if (from < 0) from = at;
    to = at;
    const own = hasForm ? undefined : item.forms.get(passage.word(at));
    if (own === undefined) continue;
    form = own;
    hasForm = true;
  }
  return { from, to, form };
}

/** Whether a pattern fits anywhere from `from` up to `to`, and if so where first. */
export function matchBetween(
  pattern: Pattern,
  passage: Passage,
  from: number,
  to: number,
): Match | undefined {
  const anchors = (pattern.items[pattern.anchor] as WordItem).words;
  for (let at = Math.max(0, from); at < Math.min(to, passage.count); at += 1) {
    if (!anchors.has(passage.word(at))) continue;
    const match = matchAt(pattern, passage, at);
    if (match) return match;
  }
  return undefined;
}
