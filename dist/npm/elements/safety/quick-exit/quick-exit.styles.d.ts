/**
 * The way out stays in the window wherever it stands in its page, and no style of the page takes it away:
 * what is important in a shadow root comes before what is important outside.
 */
export declare const styles: import("lit").CSSResult;
