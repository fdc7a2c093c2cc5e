/** How a hash begins; a letter is added to it with `hashWith`. */
export declare const emptyHash = 2166136261;
export declare function hashWith(hash: number, letter: number): number;
export declare class Vocabulary {
    #private;
    /** Number of a word that no rule knows. */
    static readonly unknown = 0;
    /** Gives a word its number. Words are small letters without accents, apostrophes and hyphens. */
    add(word: string): number;
    get size(): number;
    /** Call once every word has been added, before the first is looked up. */
    settle(): void;
    /**
     * The number of the word that stands in `text` between two places. What is no letter there (soft hyphens,
     * apostrophes, the dots of L.A.C.) is not part of it.
     */
    find(hash: number, text: string, start: number, end: number, readAs: Uint16Array): number;
}
