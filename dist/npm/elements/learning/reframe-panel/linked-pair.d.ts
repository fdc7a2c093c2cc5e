/** The address of this page, leading to a pair. */
export declare function addressOf(pair: string): string;
/** The pair that the address of the page leads to. */
export declare function pairInAddress(): string | undefined;
