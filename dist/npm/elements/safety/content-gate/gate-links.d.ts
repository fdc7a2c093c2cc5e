/** The id a fragment names, as browsers read it. */
export declare function idIn(fragment: string): string;
/** What a fragment leads to, in the tree the gate is in or in the document. */
export declare function targetOf(host: Element, link: string): Element | null;
/** Whether the address is safe, and does not lead to a place on this page that isn't there. */
export declare function leadsSomewhere(host: Element, address: string): boolean;
/** The first address that leads somewhere. */
export declare function firstLink(host: Element, addresses: readonly (string | null | undefined)[]): string | undefined;
