/**
 * What each UTF-16 unit is to somebody who reads: part of a word, or one of the things between words. One
 * table for all 65,536, so that reading a text asks one question of each unit. Units of words stand in it as
 * the letter they are read as, without case or accent; everything else as a number below `firstLetter`.
 */
export declare const firstLetter = 32;
export declare const between: {
    readonly space: 1;
    readonly newline: 2;
    readonly paragraph: 3;
    readonly hyphen: 4;
    readonly dash: 5;
    readonly pause: 6;
    readonly stop: 7;
    readonly quote: 8;
    /** A quotation mark that is an apostrophe in the middle of a word. */
    readonly apostrophe: 9;
    /** Soft hyphens, joiners and marks of direction: nobody sees them. */
    readonly unseen: 10;
    readonly tag: 11;
    readonly entity: 12;
    /** Markup of Markdown, brackets, emoji: words go on across them. */
    readonly mark: 13;
    /** Makes one thing of what stands on both sides, and that is no word: an address, a name in code. */
    readonly glue: 14;
    readonly wall: 15;
    readonly colon: 16;
    readonly at: 17;
    readonly hash: 18;
};
/** The table, made when the first text is read. */
export declare function characters(): Uint16Array;
