/** Calls back each minute, from one timer for all. Returns how to stop. */
export declare function eachMinute(listener: () => void): () => void;
