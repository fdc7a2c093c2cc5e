/** What a page has at this moment that leaving it takes away, or leaves where it is. */
export interface Mirror {
    readonly title: string;
    readonly fields: number;
    /** What other elements say they keep. */
    readonly kept: readonly string[];
    readonly address: string;
    /** Other pages of this tab. */
    readonly earlier: number;
    /** What the website keeps in the browser, as far as scripts are told. */
    readonly siteKeeps: number;
}
/** Reads the page as it is now; it changes nothing and keeps nothing of it. */
export declare function readPage(nothing: string): Mirror;
