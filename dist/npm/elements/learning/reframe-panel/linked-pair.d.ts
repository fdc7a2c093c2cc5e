/** The address of this page, leading to a pair. */
export declare let addressOf: (pair: string) => string;
/** For a page that is nothing but a panel, whose address says more than the pair (src/embed/frame/). */
export declare function addressPairsBy(how: typeof addressOf): void;
/** The pair that the address of the page leads to. */
export declare function pairInAddress(): string | undefined;
