import { keptKeys, readStored, store, unstore, type Place } from '../foundations/storage.js';
import { page } from '../page/page-registry.js';
import { readAnswers, writeAnswers, type Answer, type Answers } from './answers.js';
import { key, readerChoices, type Rung } from './reader-choices.js';

/** Longest first. */
const places = ['device', 'visit'] as const satisfies readonly Place[];

const kinds = ['show', 'show-without-details', 'leave-out'] as const satisfies readonly Answer[];

/** What is kept in a place; undefined where a later version of the library wrote it. */
function keptIn(place: Place): Answers | undefined {
  return readAnswers(readStored(place, key), Date.now());
}

/**
 * Whether the browser lets a page have this place at all. It looks without writing: whether something
 * can be kept there is found out when a reader asks for it.
 */
export function isThere(place: Place): boolean {
  return keptKeys(place) !== undefined;
}

/** The longest that anything the reader chose is kept, about topics that this page does not know too. */
export function longestKept(): Rung {
  return places.find((place) => (keptIn(place)?.size ?? 0) > 0) ?? 'page';
}

/** A later version of the library keeps something here that this one can't read and leaves alone. */
export function isOthers(): boolean {
  return places.some((place) => !keptIn(place));
}

/** Something of ours is still there, because storage would not let go of it. */
export function isAnythingLeft(): boolean {
  return places.some((place) => (keptKeys(place) ?? []).length > 0);
}

/** Takes what is kept about topics that nobody here can name along, so that none stays behind. */
function moveRest(rung: Rung): void {
  for (const place of places) {
    const rest = keptIn(place);
    if (place === rung || !rest?.size) continue;
    const there = rung === 'page' ? undefined : keptIn(rung);
    if (rung !== 'page' && there) {
      const all = new Map([...rest, ...there]);
      store(rung, key, writeAnswers(all, Date.now(), readStored(rung, key)));
    }
    unstore(place, key);
  }
}

/**
 * Keeps all that the reader chose for as long as they now say, and nowhere else. Call it only for an
 * act of theirs. What nobody here can name does not fit in memory: on the page it is asked about again.
 *
 * @param topics all that can be named here
 * @returns the rung that all of it is really kept on; `page` where storage refused
 */
export function keepAll(topics: readonly string[], rung: Rung): Rung {
  const refused = kinds.filter((kind) => {
    const about = topics.filter((topic) => readerChoices.answer([topic]) === kind);
    return about.length > 0 && readerChoices.choose(about, kind, rung) !== rung;
  });
  if (refused.length > 0) return 'page';
  moveRest(rung);
  page().send('choices');
  return rung;
}
