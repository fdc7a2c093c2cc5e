/** Shows nothing, asks nobody, and is there without a network. */
export declare const emptyPage = "about:blank";
/** Where an address leads, if it leads away from this page to another one. */
export declare function leadsAway(address: string | null): URL | undefined;
/** Where a link leads the reader; to an empty page where it can't be followed. */
export declare function destinationOf(link: HTMLAnchorElement | undefined): string;
