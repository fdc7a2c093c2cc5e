/** How a list is laid out, where its words are ours. */
export declare const styles: import("lit").CSSResult;
