/**
 * How many things the website, not we, keeps in the browser’s storage. They are counted, and none of them is
 * read. Cookies are left alone: most can’t be seen by scripts, so their number would say less than it seems.
 */
export declare function countKept(): number;
