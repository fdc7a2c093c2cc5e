/** What is round the lists; they themselves are in list.styles.ts. */
export declare const styles: import("lit").CSSResult;
