export declare function lendStyles(root: Node): void;
/** Hides the items of a list that are not `shown`, and gives back those that were. */
export declare function showItems(items: readonly HTMLElement[], shown: readonly HTMLElement[]): void;
