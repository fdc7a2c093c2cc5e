import { english, fallbacks } from '../foundations/language.js';
import type { TopicsPack } from './schema.js';
import { topicLabels } from './topic-labels.js';

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
export function topicLabel(
  id: string,
  lang: string,
  packs: readonly TopicsPack[] = [],
): TopicLabel | undefined {
  for (const tag of [...fallbacks(lang.toLowerCase()), 'en']) {
    const found = inPacks(id, tag, packs);
    if (found) return found;
  }
  // An own property only: "constructor" is a well-formed id too.
  const text = Object.hasOwn(topicLabels, id) ? topicLabels[id] : undefined;
  return text === undefined ? undefined : { text, lang: english };
}

function inPacks(id: string, tag: string, packs: readonly TopicsPack[]): TopicLabel | undefined {
  const having = packs.flatMap(({ lang, entries }) => {
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? [{ text: entry.label, lang }] : [];
  });
  return (
    having.find(({ lang }) => lang.toLowerCase() === tag) ??
    // A page marked "en" is served by a pack marked "en-GB", which RFC 4647 lookup alone would miss.
    having.find(({ lang }) => lang.toLowerCase().startsWith(`${tag}-`))
  );
}
