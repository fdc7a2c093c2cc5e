/** How cards can be laid out. */
export declare const layouts: readonly ['grid', 'one', 'steps'];
export type Layout = (typeof layouts)[number];
/** Sets that are frameworks' principles: no pack of cards is fetched for these. */
export declare const presets: readonly string[];
/** Sets that are cards of ours: no principles are fetched for these. */
export declare const ownSets: readonly string[];
/** Which card is at the start of a row that has been scrolled, from 0. */
export declare function placeAt(scrolled: number, width: number, room: number, count: number): number;
