/** The row of controls, less the margin of a list above it, has room in principle-card.page.css: change both. */
export declare const styles: import("lit").CSSResult;
