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

/** So few topics need no folding. */
const few = 8;

/** What can be named, by label. Of several packs with one id the first that is asked has the words. */
export function vocabularyOf(packs: readonly TopicsPack[]): Vocabulary {
  const found = new Map<string, Topic>();
  for (const { entries, lang } of packs) {
    for (const { id, label, description } of entries) {
      if (!found.has(id)) found.set(id, { id, label, description, lang });
    }
  }
  return new Map(
    [...found].sort(([, one], [, other]) => one.label.localeCompare(other.label, one.lang)),
  );
}

/** What readers are offered: first what this page is about, then the rest. */
export interface Offer {
  readonly onPage: readonly Topic[];
  /** In a place each for good; undefined where one is offered as part of this page. */
  readonly others: readonly (Topic | undefined)[];
  /** There are so many others that they stay folded until a reader wants them. */
  readonly isFolded: boolean;
}

/** @param asked the only others to offer; undefined for all there are */
export function offerOf(
  vocabulary: Vocabulary,
  onPage: readonly string[],
  asked: readonly string[] | undefined,
): Offer {
  const nameable = onPage.flatMap((id) => vocabulary.get(id) ?? []);
  const rest = asked ? asked.flatMap((id) => vocabulary.get(id) ?? []) : [...vocabulary.values()];
  const others = rest.map((topic) => (nameable.includes(topic) ? undefined : topic));
  return { onPage: nameable, others, isFolded: others.filter(Boolean).length > few };
}
