/** All that can be filled in, in shadow roots too. */
export declare function fieldsOf(root: Document | ShadowRoot): Element[];
/** Empties what a reader can fill in. No script of the page is told. */
export declare function clearFields(): void;
