import { type Passage } from './passage.js';
import { type Pattern } from './pattern.js';
/** The words that a pattern found, from `from` up to and with `to`. */
export interface Match {
    readonly from: number;
    readonly to: number;
    /** Which form the pattern's own word has, 0 for the first. */
    readonly form: number;
}
/** What a pattern finds whose anchor is the word at `place`. What it leaves open is bounded, so this is too. */
export declare function matchAt(pattern: Pattern, passage: Passage, place: number): Match | undefined;
/** Whether a pattern fits anywhere from `from` up to `to`, and if so where first. */
export declare function matchBetween(pattern: Pattern, passage: Passage, from: number, to: number): Match | undefined;
