/** The card has five rows, which those of its neighbours line up with where they stand in one grid. */
export declare const styles: import("lit").CSSResult;
