type Browser = Window & typeof globalThis;
/** What is on the cover. */
export interface Said {
    readonly text: string;
    readonly link?: {
        readonly text: string;
        readonly href: string;
    };
    readonly button?: {
        readonly text: string;
        readonly press: () => void;
    };
}
/** What stands over a page that its reader has left, whatever the page does, until another page has come. */
export declare class Cover {
    #private;
    constructor(over: Browser);
    /** After the cover: what is on the page's tab, and what goes on in it. */
    quieten(): void;
    say({ text, link, button }: Said): void;
    /** The page again, as its reader left it. */
    lift(): void;
}
export {};
