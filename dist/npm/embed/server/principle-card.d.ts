import { type Voice } from '../../elements/learning/principle-card/principle-card.model.js';
import { type WordsOptions } from './words.js';
/** What a card is asked for; the names are those of the element's attributes. */
export interface PrincipleCardOptions extends WordsOptions {
    /** Names it as a framework does: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales` or `digital`. */
    readonly preset?: string;
    /** The job that the examples are about; the first that the principle has some for, if left out. */
    readonly forRole?: string;
    /** Whom the words speak to: professionals, if left out. */
    readonly voice?: Voice;
}
/**
 * A principle card with the pack's words written inside it, which can be read without script and are
 * your own to change: what is written there comes before what the element knows.
 *
 * ```js
 * principleCard('safety', { forRole: 'reception' });
 * ```
 *
 * @param principle its id, `safety`, or that of one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such principle, preset, role, voice, language or level
 */
export declare function principleCard(principle: string, options?: PrincipleCardOptions): string;
