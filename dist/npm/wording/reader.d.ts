import type { Lexicon } from './lexicon.js';
import { type Passage } from './passage.js';
/**
 * Turns a text into words, in one pass and a step for each unit. What a reader would not call a word is left
 * out here: addresses, names in code, tags.
 */
export declare class Reader {
    #private;
    constructor(text: string, { vocabulary, lists }: Lexicon, passage: Passage);
    /** Reads into the passage, and gives back where it came to: a word or tag at the end is read whole. */
    read(from: number, to: number): number;
}
