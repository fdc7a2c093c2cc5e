import type { Pack } from './schema.js';
/** A topic's words and the language they are in, which may not be the language asked for. */
export interface TopicLabel {
    readonly text: string;
    readonly lang: string;
}
/**
 * Finds the words for a topic: in the packs as far as they serve the language, and then in our own
 * English words. Gives `undefined` for an id that nobody knows, never throws.
 *
 * This is in the first load of every gate, so it must not import the schema.
 */
export declare function topicLabel(id: string, language: string, packs?: readonly Pack[]): TopicLabel | undefined;
