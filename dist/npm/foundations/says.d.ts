/** Whether a text has these words, whole and in this order: what an author has said is not said again. */
export declare function says(text: string, words: string): boolean;
