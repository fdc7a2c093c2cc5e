/** Private names for styles: the partner's token where one is set, our value where none is. */
export declare const tokens: import("lit").CSSResult;
