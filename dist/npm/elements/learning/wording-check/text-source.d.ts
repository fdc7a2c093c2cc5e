import type { Edit } from '../../../wording/swap-in.js';
/** A place in a text, in UTF-16 units as `slice` counts them. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A text to look at, wherever it stands. */
export interface TextSource {
    readonly text: string;
    /** Whether it is still there to be looked at. */
    readonly isThere: boolean;
    /** Whether it is the reader's to change. */
    readonly isOpen: boolean;
    /** Leads the reader to a place in it. */
    go(place: Span): void;
    /** Puts other words in a place. */
    replace(edit: Edit): void;
}
