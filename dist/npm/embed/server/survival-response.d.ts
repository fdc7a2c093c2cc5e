import { type WordsOptions } from './words.js';
/** What a response is asked for. */
export interface SurvivalResponseOptions extends WordsOptions {
    /** Address of whom to tell when someone may be at risk of harm. */
    readonly safeguarding?: string;
}
/**
 * A survival response of the pack written inside its element, which can be read without script and is
 * your own to change: what is written there comes before what the element knows.
 *
 * ```js
 * survivalResponse('freeze', { safeguarding: '/safeguarding' });
 * ```
 *
 * @param id of the response, `freeze`, or that of one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such response, language or level, or a link is not safe
 */
export declare function survivalResponse(id: string, options?: SurvivalResponseOptions): string;
