import type { Passage } from './passage.js';
/** Finds out, mark by mark, which words of a passage are in quotation marks. */
export declare class QuoteMarks {
    #private;
    constructor(passage: Passage);
    /** A quotation that has not ended by the end of its paragraph is none. */
    forget(): void;
    /** @param isAfterLetter and @param isBeforeLetter what is beside the mark, which may be an apostrophe */
    meet(at: number, isAfterLetter: boolean, isBeforeLetter: boolean): void;
}
