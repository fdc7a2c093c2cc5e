/** What the elements of this group have in common inside their panels. */
export declare const learning: import("lit").CSSResult;
