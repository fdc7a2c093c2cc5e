import type { TopicsPack } from '../../../content/schema.js';
/** A topic as readers know it. */
export interface Topic {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly lang: string;
}
/** Topics by id. */
export type Vocabulary = ReadonlyMap<string, Topic>;
/** What can be named, by label. Of several packs with one id the first that is asked has the words. */
export declare function vocabularyOf(packs: readonly TopicsPack[]): Vocabulary;
/** What readers are offered: first what this page is about, then the rest. */
export interface Offer {
    readonly onPage: readonly Topic[];
    /** In a place each for good; undefined where one is offered as part of this page. */
    readonly others: readonly (Topic | undefined)[];
    /** There are so many others that they stay folded until a reader wants them. */
    readonly isFolded: boolean;
}
/** @param asked the only others to offer; undefined for all there are */
export declare function offerOf(vocabulary: Vocabulary, onPage: readonly string[], asked: readonly string[] | undefined): Offer;
