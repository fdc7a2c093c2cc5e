/** Looked for once for all gates of a page, each time that somebody has come or gone. */
export declare function momentOnPage(): string | undefined;
