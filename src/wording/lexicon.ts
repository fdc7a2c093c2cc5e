import { readAlternative, type Alternative } from './alternatives.js';
import { anchorsOf, AnyOf } from './any-of.js';
import { type Pattern, PatternReader } from './pattern.js';
import type { Find, Rule, RulePack } from './rule-pack.js';
import { Vocabulary } from './vocabulary.js';
import { wordLists } from './word-lists.js';
import type { WordSet } from './word-set.js';

/** A rule, ready to be looked for. */
export interface Finder {
  readonly rule: Rule;
  readonly pack: string;
  /** What the rule is written in. */
  readonly lang: string;
  /** Which of the lexicon’s rules. */
  readonly index: number;
  readonly pattern: Pattern;
  readonly alternatives: readonly Alternative[];
  readonly needs: AnyOf | undefined;
  readonly unless: AnyOf | undefined;
  readonly unlessNear: AnyOf | undefined;
}

/** Lists that the engine itself asks about, whatever the rules are. */
const engineLists = [
  'me',
  'institution',
  'titled',
  'work',
  'saying',
  'said',
  'no',
  'degree',
  'be',
  'him-self',
  'own-word',
  'as',
  'common',
  'shortened',
] as const;

/** What stands before a word that is spoken about and not used. */
const announcing = [
  'the|this|that|a|word|of word|term|phrase|label|expression|adjective|slur|euphemism [of|is|was]',
  'words|terms|phrases|labels|expressions|language [like|such] [as]',
  'dont|not|never|avoid|stop|of|than|no say|saying|write|writing|call|calling [someone|people|anyone|them|children|him|her|a|the] [a|an|word|term]',
  'labelled|labelling|stereotyped [people|them|him|her|children] [as] [a|an]',
];

export type EngineLists = Readonly<Record<(typeof engineLists)[number], WordSet>>;

/** Rules, with every word that they speak of as a number. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  readonly rules: readonly Pick<Finder, 'rule' | 'pack' | 'lang'>[];
  /** Who looks for something that has this word, by the number of the word. */
  readonly finders: readonly (readonly Finder[] | undefined)[];
  readonly lists: EngineLists;
  readonly announcing: AnyOf;
  readonly #reader = new PatternReader(this.vocabulary, wordLists);

  /** @param packs whose patterns have been checked; of two rules with one id the later is used */
  constructor(packs: readonly RulePack[]) {
    const rules = new Map(
      packs.flatMap(({ id, lang, entries }) =>
        entries.map((rule) => [rule.id, { rule, pack: id, lang }] as const),
      ),
    );
    const finders = new Map<number, Finder[]>();
    this.rules = [...rules.values()];
    this.rules.forEach(({ rule, pack, lang }, index) => {
      for (const find of rule.find) {
        const finder = { rule, pack, lang, index, ...this.#find(rule, find) };
        for (const word of anchorsOf(finder.pattern))
          finders.set(word, [...(finders.get(word) ?? []), finder]);
      }
    });
    this.lists = Object.fromEntries(
      engineLists.map((name) => [name, this.#reader.words(`@${name}`)]),
    ) as EngineLists;
    this.announcing = this.#phrases(announcing);
    this.vocabulary.settle();
    // Without holes, since every word of a text asks.
    this.finders = Array.from({ length: this.vocabulary.size }, (_, word) => finders.get(word));
  }

  #find(rule: Rule, find: Find | string): Omit<Finder, 'rule' | 'pack' | 'lang' | 'index'> {
    const own: Partial<Find> = typeof find === 'string' ? {} : find;
    const words = typeof find === 'string' ? find : find.words;
    const both = (key: 'unless' | 'unlessNear') => [...rule[key], ...(own[key] ?? [])];
    const unless = both('unless');
    return {
      pattern: this.#reader.read(words),
      alternatives: (own.alternatives ?? rule.alternatives).map(readAlternative),
      // What one way of finding needs comes in place of what the others do.
      needs: this.#nearby(own.needs?.length ? own.needs : rule.needs),
      unless: unless.length > 0 ? this.#phrases(unless) : undefined,
      unlessNear: this.#nearby(both('unlessNear')),
    };
  }

  #phrases(texts: readonly string[]): AnyOf {
    return new AnyOf(texts.map((text) => this.#reader.read(text)));
  }

  #nearby(texts: readonly string[]): AnyOf | undefined {
    if (texts.length === 0) return undefined;
    const words: number[] = [];
    const phrases: Pattern[] = [];
    for (const text of texts) {
      const pattern = this.#reader.read(text);
      const [item] = pattern.items;
      const isWord = pattern.items.length === 1 && item?.kind === 'word';
      if (isWord && !item.isAcronym && !item.orNumber && !item.orAdult) words.push(...item.words);
      else phrases.push(pattern);
    }
    return new AnyOf(phrases, words);
  }
}
