import { type Alternative } from './alternatives.js';
import { AnyOf } from './any-of.js';
import { type Pattern } from './pattern.js';
import type { Rule, RulePack } from './rule-pack.js';
import { Vocabulary } from './vocabulary.js';
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
declare const engineLists: readonly ['me', 'institution', 'titled', 'work', 'saying', 'said', 'no', 'degree', 'be', 'him-self', 'own-word', 'as', 'common', 'shortened'];
export type EngineLists = Readonly<Record<(typeof engineLists)[number], WordSet>>;
/** Rules, with every word that they speak of as a number. */
export declare class Lexicon {
    #private;
    readonly vocabulary: Vocabulary;
    readonly rules: readonly Pick<Finder, 'rule' | 'pack' | 'lang'>[];
    /** Who looks for something that has this word, by the number of the word. */
    readonly finders: readonly (readonly Finder[] | undefined)[];
    readonly lists: EngineLists;
    readonly announcing: AnyOf;
    /** @param packs whose patterns have been checked; of two rules with one id the later is used */
    constructor(packs: readonly RulePack[]);
}
export {};
