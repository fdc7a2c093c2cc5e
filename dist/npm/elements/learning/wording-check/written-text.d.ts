import type { Span, TextSource } from './text-source.js';
/** What an author has written inside, as far as a reader can see it: what a gate holds is not given away. */
export declare class WrittenText implements TextSource {
    #private;
    readonly isOpen = false;
    constructor(host: Element);
    get text(): string;
    get isThere(): boolean;
    /** An author's words are not a reader's to change. */
    replace(): void;
    /** Where a place in the text is on the page; undefined once its words are no longer there. */
    rangeOf({ start, end }: Span): Range | undefined;
    /** Selects the words: a screen reader and the keyboard go on from there. */
    go(place: Span): void;
}
