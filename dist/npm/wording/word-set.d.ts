/** A set of numbers of words, which is asked many times for each word of a text. */
export declare class WordSet {
    #private;
    constructor(words?: Iterable<number>);
    add(words: Iterable<number>): void;
    has(word: number): boolean;
    [Symbol.iterator](): Iterator<number>;
    get size(): number;
}
