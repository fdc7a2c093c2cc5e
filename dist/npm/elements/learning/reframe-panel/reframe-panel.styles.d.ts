/** What is round a pair; the pair itself is in reframe-panel.pair.styles.ts. */
export declare const styles: import("lit").CSSResult;
