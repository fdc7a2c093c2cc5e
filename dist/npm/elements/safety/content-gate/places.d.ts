/** The first element in any of these that a selector fits, be it one of them. */
export declare function findIn(roots: readonly (Element | DocumentFragment)[], selector: string): Element | undefined;
/** The words of the heading it is, or of the first one inside it. */
export declare function headingIn(place: Element | null): string;
