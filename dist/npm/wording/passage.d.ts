/** How far apart two words that follow each other are. */
export declare const gap: {
    /** A space, a hyphen, the end of a line, emphasis. */
    readonly none: 0;
    /** A comma, a dash, a bracket. */
    readonly pause: 1;
    /** The end of a sentence. */
    readonly sentence: 2;
    /** The end of a paragraph, a heading, an item of a list, a cell. */
    readonly block: 3;
};
/** A piece of a text as words: where each starts and ends, its number, and how far it is from the one before. */
export declare class Passage {
    readonly text: string;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    readonly words: Uint16Array;
    readonly gaps: Uint8Array;
    /** Which of `quotes` a word stands in, counted from 1; 0 for none. */
    readonly quoted: Uint16Array;
    count: number;
    quotes: {
        from: number;
        to: number;
    }[];
    constructor(text: string, units: number);
    clear(): void;
    add(start: number, end: number, word: number, distance: number): void;
    /** How far two neighbours are from each other; `gap.block` where one of them is not there. */
    between(one: number, other: number): number;
    word(at: number): number;
    /** How many units a word has. */
    length(at: number): number;
    /** The words from `from` up to `to`, as they were written. */
    written(from: number, to: number): string;
    isCapital(at: number): boolean;
    /** Written in capitals throughout, as LAC and LACs are. */
    isAcronym(at: number): boolean;
    /** Where the sentence starts and ends that a word is in; at most `reach` words to either side. */
    sentence(at: number, reach?: number, end?: number): {
        from: number;
        to: number;
    };
}
export declare function isCapital(unit: number): boolean;
