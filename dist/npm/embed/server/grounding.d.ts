import { type Exercise } from '../../elements/safety/grounding/grounding.model.js';
import { type WordsOptions } from './words.js';
/** What a moment is asked for. It has no packs: its words are interface words. */
export interface GroundingOptions extends Omit<WordsOptions, 'packs'> {
    /** Where links on the page lead to it; `moment`, which the gate looks for, if left out. */
    readonly id?: string;
}
/**
 * Something to steady oneself with, written inside its element as a list of steps, which can be read
 * without script and is your own to change.
 *
 * ```js
 * grounding('look', { headingLevel: 2 });
 * ```
 *
 * @param exercise what there is to do: `look`, `feet` or `breath`
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such exercise, language or level
 */
export declare function grounding(exercise?: Exercise, options?: GroundingOptions): string;
