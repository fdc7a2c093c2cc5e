/** What the second half of the way out draws. */
export declare const styles: import("lit").CSSResult;
