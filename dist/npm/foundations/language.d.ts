/** What our own words are in. */
export declare const english = "en-GB";
/** A tag and what it falls back to: `cy-GB`, `cy`. */
export declare function fallbacks(language: string): string[];
/** The `lang` that holds for a node, out through the shadow roots it is in. */
export declare function nearestLanguage(element: Element): string;
/** A language tag as `Intl` writes and takes it, from `en_gb` too; undefined where it is none. */
export declare function canonical(tag: string): string | undefined;
