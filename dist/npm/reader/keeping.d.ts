import { type Place } from '../foundations/storage.js';
import { type Rung } from './reader-choices.js';
/**
 * Whether the browser lets a page have this place at all. It looks without writing: whether something
 * can be kept there is found out when a reader asks for it.
 */
export declare function isThere(place: Place): boolean;
/** The longest that anything the reader chose is kept, about topics that this page does not know too. */
export declare function longestKept(): Rung;
/** A later version of the library keeps something here that this one can't read and leaves alone. */
export declare function isOthers(): boolean;
/** Something of ours is still there, because storage would not let go of it. */
export declare function isAnythingLeft(): boolean;
/**
 * Keeps all that the reader chose for as long as they now say, and nowhere else. Call it only for an
 * act of theirs. What nobody here can name does not fit in memory: on the page it is asked about again.
 *
 * @param topics all that can be named here
 * @returns the rung that all of it is really kept on; `page` where storage refused
 */
export declare function keepAll(topics: readonly string[], rung: Rung): Rung;
