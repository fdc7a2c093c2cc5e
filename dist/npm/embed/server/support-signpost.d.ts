import { type WordsOptions } from './words.js';
declare const nations: readonly ['england', 'scotland', 'wales', 'northern-ireland', 'ireland'];
/** What a signpost is asked for. */
export interface SupportSignpostOptions extends WordsOptions {
    /** Where the page's readers are. */
    readonly nations: readonly (typeof nations)[number][];
    /** A place of a pack of your own. */
    readonly place?: string;
    /** What the page talks about, as topic ids. */
    readonly topics?: readonly string[];
    /** `id` of the element, to which gates of the page then lead; `support` if left out. */
    readonly id?: string;
}
/**
 * A signpost with the routes of the pack written inside it as a list of links, which works without script
 * and is your own to change.
 *
 * ```js
 * supportSignpost({ nations: ['england'] });
 * ```
 *
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such nation, language or level
 */
export declare function supportSignpost(options: SupportSignpostOptions): string;
export {};
