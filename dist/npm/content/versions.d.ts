/** One thing in one language, from one pack. */
export interface Version<Item> {
    readonly item: Item;
    readonly lang: string;
}
/** A thing in every language and pack that has it, the one to show first. */
export type Versions<Item> = readonly Version<Item>[];
/** Words, and the language they are in, which may not be the language asked for. */
export interface Said<Words, Item = unknown> {
    readonly words: Words;
    readonly lang: string;
    /** What they were taken from. */
    readonly item: Item;
}
/**
 * Puts the lists of several packs together by id. Ids stand in the order of the last pack, which is
 * ours; what only others have comes after.
 *
 * @param packs in the order they are asked
 * @param list picks the list out of a pack
 */
export declare function versionsById<Pack extends {
    readonly lang: string;
}, Item extends {
    readonly id: string;
}>(packs: readonly Pack[], list: (pack: Pack) => readonly Item[]): Map<string, Versions<Item>>;
/** The first version that has some words, where one in another language may have gaps. */
export declare function said<Item, Words>(versions: Versions<Item> | undefined, words: (item: Item) => Words | undefined): Said<Words, Item> | undefined;
