import type { TopicsPack } from './schema.js';
/** A topic's words and the language they are in, which may not be the language asked for. */
export interface TopicLabel {
    readonly text: string;
    readonly lang: string;
}
/**
 * Finds the words for a topic. Packs are asked for each tag of `lang` in turn ("cy-GB", then "cy"),
 * then for English, and only then our own English words. Of two packs that fit equally well the
 * first wins. Gives `undefined` for an id that nobody knows, never throws.
 *
 * This is in the first load of every gate, so it must not import the schema.
 */
export declare function topicLabel(id: string, lang: string, packs?: readonly TopicsPack[]): TopicLabel | undefined;
