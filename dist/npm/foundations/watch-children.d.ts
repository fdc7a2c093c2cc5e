/**
 * Tells an element when its author's HTML inside it has changed. One observer serves all elements of a
 * page, and goes when the last of them has gone.
 *
 * @returns stops watching
 */
export declare function watchChildren(host: Node, changed: () => void): () => void;
