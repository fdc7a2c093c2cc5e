import { type WordsOptions } from './words.js';
/** What a panel is asked for. */
export interface ReframePanelOptions extends WordsOptions {
    /** Address of whom to tell when someone may be at risk of harm. */
    readonly safeguarding?: string;
    /** Address of a page with support, which a pair in a young person's voice names. */
    readonly support?: string;
}
/**
 * A reframe panel with one pair of the pack written inside it, which can be read without script and is
 * your own to change: what is written there comes before what the element knows.
 *
 * ```js
 * reframePanel('r03', { safeguarding: '/safeguarding' });
 * ```
 *
 * @param id of the pair, `r03`, or that of one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such pair, language or level, or a link is not safe
 */
export declare function reframePanel(id: string, options?: ReframePanelOptions): string;
