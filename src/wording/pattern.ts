import { nounForms, spellings, verbForms } from './forms.js';
import type { Vocabulary } from './vocabulary.js';
import { WordSet } from './word-set.js';

/**
 * How rules say what they look for:
 *
 *   school refuser           these words, beside each other, hyphenated or not
 *   refuse~                  any form of a verb
 *   refuser+                 singular and plural
 *   hard|difficult           one of these
 *   [very|so]                one of these, or nothing
 *   @family                 one word of a list of words
 *   @name                   a word with a capital that no rule knows
 *   @number @adult         a number; a number from 18 to 99
 *   LAC                      capitals: only where it is written in capitals
 *   ..3                      up to three words of any kind
 *   !us|me                   the next word (or, in front, the last) is none of these
 *   $                        the sentence pauses here
 *   $|for|since              it pauses, or goes on with one of these
 *   {contact} with @family  only what is in brackets is what was found; the rest is where
 */
export interface Pattern {
  readonly items: readonly Item[];
  /** Which item is looked for first: a word that few sentences have. */
  readonly anchor: number;
  /** The first and last item of what was found. */
  readonly first: number;
  readonly last: number;
}

export type Item = WordItem | GapItem | ElseItem | EndItem;

export interface WordItem extends Word {
  readonly kind: 'word';
  readonly isOptional: boolean;
  readonly orEnd: boolean;
  /** Which form of the rule's own word each is: 0 for the first. */
  readonly forms: ReadonlyMap<number, number>;
}

export interface GapItem {
  readonly kind: 'gap';
  readonly most: number;
}

export interface ElseItem extends Word {
  readonly kind: 'else';
}

export interface EndItem {
  readonly kind: 'end';
}

/** What one word may be. */
export interface Word {
  readonly words: WordSet;
  readonly isAcronym: boolean;
  readonly orName: boolean;
  readonly orNumber: boolean;
  readonly orAdult: boolean;
}

/** Thrown for a pattern that can't be read; the message says why. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** How much a pattern may leave open. */
export const most = { items: 14, gap: 6, gaps: 3, optional: 6 };

/** Words that nearly every sentence has. */
const everywhere = new Set(
  'a an the to of in on at is are was were be been and or not no it for with from by as his her their our your my he she they'.split(
    ' ',
  ),
);

/** A word of a pattern: letters and digits, with what may follow. */
const wordShape = /^[\p{L}\p{N}'\u2019]+[~+]?$/u;

const noForms: ReadonlyMap<number, number> = new Map();

const specials = new Set(['@name', '@number', '@adult']);

/** Reads patterns, and gives every word in them a number. */
export class PatternReader {
  readonly #vocabulary: Vocabulary;
  readonly #lists: Readonly<Record<string, string>>;
  readonly #known = new Map<string, Word>();
  readonly #numbers = new Map<string, readonly number[]>();
  readonly #formed = new Map<string, readonly (readonly [number, number])[]>();

  /** @param lists by name, alternatives as a pattern has them */
  constructor(vocabulary: Vocabulary, lists: Readonly<Record<string, string>>) {
    this.#vocabulary = vocabulary;
    this.#lists = lists;
  }

  /** @throws {PatternError} */
  read(text: string): Pattern {
    const parts = text.trim().split(/\s+/);
    if (parts.length > most.items) throw new PatternError(`has more than ${most.items} parts`);
    const items: Item[] = [];
    let first = -1;
    let last = -1;
    let rarest = -1;
    let weight = 0;
    parts.forEach((part, at) => {
      if (part.startsWith('{')) first = at;
      if (part.endsWith('}')) last = at;
      const bare = part.replace(/^\{/, '').replace(/\}$/, '');
      const item = this.#item(bare);
      items.push(item);
      const weighs = weightOf(item, bare);
      if (weighs > weight) [rarest, weight] = [at, weighs];
    });
    if (rarest < 0) throw new PatternError('needs a word that has to be there');
    if (first < 0 !== last < 0) throw new PatternError('has a bracket without the other');
    checkCost(items);
    if (first >= 0) return { items, anchor: rarest, first, last };
    const isFound = ({ kind }: Item) => kind === 'word';
    return {
      items,
      anchor: rarest,
      first: items.findIndex(isFound),
      last: items.findLastIndex(isFound),
    };
  }

  /** The words that alternatives stand for, such as `@family` or `refuse~|decline~`. */
  words(alternatives: string): WordSet {
    return this.#word(alternatives).words;
  }

  #item(part: string): Item {
    if (part === '$') return { kind: 'end' };
    const gap = /^\.\.([1-9])$/.exec(part)?.[1];
    if (gap) {
      if (Number(gap) > most.gap) throw new PatternError(`has a gap of more than ${most.gap}`);
      return { kind: 'gap', most: Number(gap) };
    }
    if (part.startsWith('!')) return { kind: 'else', ...this.#word(part.slice(1)) };
    const optional = /^\[(.+)\]$/.exec(part)?.[1];
    const orEnd = part.startsWith('$|');
    const alternatives = orEnd ? part.slice(2) : (optional ?? part);
    return {
      kind: 'word',
      isOptional: optional !== undefined,
      orEnd,
      ...this.#word(alternatives),
      forms: this.#forms(alternatives),
    };
  }

  #word(alternatives: string): Word {
    let known = this.#known.get(alternatives);
    if (!known) {
      known = this.#newWord(alternatives.split('|'));
      this.#known.set(alternatives, known);
    }
    return known;
  }

  #newWord(alternatives: readonly string[]): Word {
    return {
      words: new WordSet(alternatives.flatMap((one) => this.#numbersOf(one))),
      isAcronym: alternatives.every((one) => /^\p{Lu}{2}/u.test(one)),
      orName: alternatives.includes('@name'),
      orNumber: alternatives.includes('@number'),
      orAdult: alternatives.includes('@adult'),
    };
  }

  #numbersOf(one: string): readonly number[] {
    let known = this.#numbers.get(one);
    if (!known) {
      known = this.#newNumbers(one);
      this.#numbers.set(one, known);
    }
    return known;
  }

  #newNumbers(one: string): readonly number[] {
    if (specials.has(one)) return [];
    if (one.startsWith('@'))
      return this.#list(one.slice(1)).flatMap((word) => this.#numbersOf(word));
    if (!wordShape.test(one)) throw new PatternError(`has “${one}”, which is no word`);
    return formsOf(one).flatMap((form) =>
      spellings(form).map((word) => this.#vocabulary.add(word)),
    );
  }

  #list(name: string): readonly string[] {
    const list = Object.hasOwn(this.#lists, name) ? this.#lists[name] : undefined;
    if (list === undefined) throw new PatternError(`names the list “${name}”, which there is not`);
    return list.split('|');
  }

  /** Lists have no forms: what stands in for a word has to know which word it was. */
  #forms(alternatives: string): ReadonlyMap<number, number> {
    if (!/[~+]/.test(alternatives)) return noForms;
    return new Map(
      alternatives
        .split('|')
        .filter((one) => /[~+]$/.test(one))
        .flatMap((one) => this.#formsOf(one)),
    );
  }

  #formsOf(one: string): readonly (readonly [number, number])[] {
    let known = this.#formed.get(one);
    if (!known) {
      // Of two forms that are spelt alike the first counts.
      known = formsOf(one)
        .map((form, index) => [form, index] as const)
        .reverse()
        .flatMap(([form, index]) =>
          spellings(form).map((word) => [this.#vocabulary.add(word), index] as const),
        );
      this.#formed.set(one, known);
    }
    return known;
  }
}

function formsOf(word: string): readonly string[] {
  const bare = plain(word);
  if (word.endsWith('~')) return verbForms(bare);
  return word.endsWith('+') ? nounForms(bare) : [bare];
}

/** As the reader of texts gives words to the vocabulary. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** How good an item is to look for first: a rare word, and one of few. */
function weightOf(item: Item, part: string): number {
  if (
    item.kind !== 'word' ||
    item.isOptional ||
    item.orEnd ||
    item.orName ||
    item.orNumber ||
    item.orAdult
  )
    return 0;
  const length = Math.max(...part.split('|').map((one) => one.length));
  const isEverywhere = part.split('|').some((one) => everywhere.has(one));
  return (isEverywhere ? 1 : 10 + length) / item.words.size;
}

/** What a pattern may leave open is bounded, so that the time a word takes is. */
function checkCost(items: readonly Item[]): void {
  const gaps = items.filter(({ kind }) => kind === 'gap').length;
  const optional = items.filter((item) => item.kind === 'word' && item.isOptional).length;
  if (gaps > most.gaps) throw new PatternError(`has more than ${most.gaps} gaps`);
  if (optional > most.optional)
    throw new PatternError(`has more than ${most.optional} words that may be left out`);
}
