import { type Voice } from '../../elements/learning/card-deck/card-deck.model.js';
import { type Layout } from '../../elements/learning/card-deck/sets.js';
import { type WordsOptions } from './words.js';
/** What a deck is asked for; the names are those of the element's attributes. */
export interface CardDeckOptions extends WordsOptions {
    /** A grid, if left out. */
    readonly layout?: Layout;
    /** The job that cards and examples are about. */
    readonly forRole?: string;
    /** Whom the words speak to. */
    readonly voice?: Voice;
}
/**
 * A set of cards written inside its element, which can be read without script, linked to card by card,
 * and is your own to change.
 *
 * ```js
 * cardDeck('moments', { layout: 'one' });
 * ```
 *
 * @param set `uk-core`, `leeds`, `samhsa`, `scotland`, `wales`, `digital`, `rs`, `moments`, or one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such set, layout, role, voice, language or level
 */
export declare function cardDeck(set: string, options?: CardDeckOptions): string;
