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
export declare class PatternError extends Error {
    readonly name = "PatternError";
}
/** How much a pattern may leave open. */
export declare const most: {
    items: number;
    gap: number;
    gaps: number;
    optional: number;
};
/** Reads patterns, and gives every word in them a number. */
export declare class PatternReader {
    #private;
    /** @param lists by name, alternatives as a pattern has them */
    constructor(vocabulary: Vocabulary, lists: Readonly<Record<string, string>>);
    /** @throws {PatternError} */
    read(text: string): Pattern;
    /** The words that alternatives stand for, such as `@family` or `refuse~|decline~`. */
    words(alternatives: string): WordSet;
}
