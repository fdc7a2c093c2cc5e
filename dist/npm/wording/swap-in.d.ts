import type { Finding } from './find.js';
/** A change to a text: `text` in place of what stands from `start` to `end`. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/**
 * The change that puts an alternative into a text. An article in front is changed with it: “an addict”
 * becomes “a person who uses drugs”.
 */
export declare function swapIn(text: string, finding: Finding, alternative: string): Edit;
