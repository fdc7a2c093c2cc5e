/** When the page's HTML is all there: until then an element may have only half of its children. */
export declare function pageParsed(): Promise<void>;
