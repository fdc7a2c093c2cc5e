import { type Match } from './match.js';
import type { Passage } from './passage.js';
import type { Pattern } from './pattern.js';
import { WordSet } from './word-set.js';
/** Words and phrases of which any will do. */
export declare class AnyOf {
    #private;
    constructor(phrases: readonly Pattern[], words?: Iterable<number>);
    /**
     * Whether one is there from `from` up to `to`.
     *
     * @param fits asked of the first place of each phrase
     */
    isBetween(passage: Passage, from: number, to: number, fits?: (place: Match) => boolean): boolean;
}
/** The words of a pattern's anchor, one of which it has to have. */
export declare function anchorsOf({ items, anchor }: Pattern): WordSet;
/** Whether a word is there from `from` up to `to`. */
export declare function has(words: WordSet, passage: Passage, from: number, to: number): boolean;
