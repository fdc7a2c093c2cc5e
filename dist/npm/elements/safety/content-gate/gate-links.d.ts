/** The id a fragment names, as browsers read it. */
export declare function idIn(fragment: string): string;
/** What a fragment leads to: browsers look for it in the document, not inside shadow roots. */
export declare function targetOf(fragment: string): Element | null;
/** Whether the address is safe, and does not lead to a place on this page that isn't there. */
export declare function leadsSomewhere(address: string): boolean;
/** The first address that leads somewhere. */
export declare function firstLink(addresses: readonly (string | null | undefined)[]): string | undefined;
