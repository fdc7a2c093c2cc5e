/**
 * Loads what is used in a root, now and later. The page itself is looked after already; what is in a shadow
 * root of yours can't be seen from outside, so hand it over.
 *
 * Below our floor (Chrome 111, Safari 17.4, Firefox 128) it does nothing, and the plain HTML stays.
 */
export declare function observe(root: Document | ShadowRoot): void;
/** Loads nothing more, in any root. What has been loaded goes on working. */
export declare function stop(): void;
