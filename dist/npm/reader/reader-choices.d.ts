import { type Place } from '../foundations/storage.js';
import { type Answer } from './answers.js';
/** The ladder: for as long as the page is open, for this visit, on this device. */
export type Rung = 'page' | Place;
/** What the choices are kept under, after the prefix of all that is ours. */
export declare const key = "choices";
/**
 * What the reader chose. It is in memory unless the reader asked for more, and storage that
 * refuses, is full or holds nonsense changes only how long a choice lasts.
 */
export declare class ReaderChoices {
    #private;
    /** The answer for material about all of these topics. */
    answer(topics: readonly string[]): Answer;
    /** How long the answers for these topics last: the shortest of them. */
    rung(topics: readonly string[]): Rung;
    /**
     * Keeps an answer for each topic. Call it only for an act of the reader.
     *
     * @returns the rung it was really kept on; `page` where storage refused
     */
    choose(topics: readonly string[], answer: Answer, rung: Rung): Rung;
    /** Asks about these topics again, even where storage won't let go of what it has. */
    forget(topics: readonly string[]): void;
    /** How the reader left the part in this place, so that a part made anew can be as it was. */
    view(place: string): string | undefined;
    setView(place: string, view: string): void;
    /** Calls back after every change, whoever made it. Returns how to stop. */
    subscribe(subscriber: () => void): () => void;
}
/** The choices of the reader of this page. */
export declare const readerChoices: ReaderChoices;
