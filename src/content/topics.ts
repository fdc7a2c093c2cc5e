import { english } from '../foundations/language.js';
import { inLanguageOrder } from './language-order.js';
import type { Pack } from './schema.js';
import { topicLabels } from './topic-labels.js';

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
export function topicLabel(
  id: string,
  language: string,
  packs: readonly Pack[] = [],
): TopicLabel | undefined {
  for (const pack of inLanguageOrder(packs, language)) {
    const entry = pack.kind === 'topics' && pack.entries.find((candidate) => candidate.id === id);
    if (entry) return { text: entry.label, lang: pack.lang };
  }
  // An own property only: "constructor" is a well-formed id too.
  const text = Object.hasOwn(topicLabels, id) ? topicLabels[id] : undefined;
  return text === undefined ? undefined : { text, lang: english };
}
