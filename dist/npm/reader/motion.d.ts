import { type Rung } from './reader-choices.js';
/**
 * Stands among the topics that a reader chose about, so that it is kept, ends and is erased as they
 * are, and reads as plainly as they do: not at all. No topic has a name like it.
 */
export declare const motionTopic = "(motion)";
/** Whether our elements may move. They move less than the system says where a reader asks, never more. */
export declare const readerMotion: {
    /** Nothing may move, because the system or the reader says so. */
    isStill(): boolean;
    isStillBySystem(): boolean;
    isStillByReader(): boolean;
    /**
     * Keeps what the reader says. Call it only for an act of theirs.
     *
     * @returns the rung it was really kept on; `page` where storage refused, and for what the system says
     */
    choose(how: 'still' | 'system', rung: Rung): Rung;
    /** Calls back when it may have changed, whoever said so. Returns how to stop. */
    subscribe(callback: () => void): () => void;
};
