import type { TopicsPack } from '../../../content/schema.js';
import type { Declaration, PageMember } from '../../../page/page-registry.js';

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

/** The ids in an attribute; undefined where its author left it out. */
export function readIds(attribute: string | null): string[] | undefined {
  return attribute === null ? undefined : [...new Set(attribute.split(/\s+/).filter(Boolean))];
}

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

/** Where the words can't be had: the ids, which are English. */
export function plainVocabulary(ids: readonly string[]): Vocabulary {
  const topicOf = (id: string): Topic => {
    return { id, label: id.replaceAll('-', ' '), description: '', lang: 'en' };
  };
  return new Map(ids.map((id) => [id, topicOf(id)]));
}

/**
 * Topics of this page, in the order in which they came up. None ever goes, so that a control in front
 * of a reader is never suddenly about something else.
 */
export function topicsOnPage(
  known: readonly string[],
  members: Iterable<PageMember>,
): readonly string[] {
  const all = new Set(known);
  for (const { topics = [] } of members) for (const topic of topics) all.add(topic);
  return all.size === known.length ? known : [...all];
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

/** One line of what the elements of a page say about themselves. */
export interface Said {
  readonly count: number;
  /** Undefined where it did not say. */
  readonly declaration: Declaration | undefined;
  /** Its tag, for one that did not say its name. */
  readonly tag: string;
}

/** A copy of the library that is not ours, or somebody's own element, may say anything. */
function declarationOf(member: PageMember): Declaration | undefined {
  try {
    const { name, keeps, sends, hides } = member.declare();
    const isWhole = [name, keeps, sends, hides].every((text) => typeof text === 'string' && text);
    return isWhole ? { name, keeps, sends, hides } : undefined;
  } catch {
    return undefined;
  }
}

/** What all of them say now; those that say the same are one line, in the order of their coming. */
export function whatTheySay(members: Iterable<PageMember>): readonly Said[] {
  const lines = new Map<string, Said>();
  for (const member of members) {
    const declaration = declarationOf(member);
    const { tag } = member;
    const key = JSON.stringify(declaration ?? tag);
    lines.set(key, { count: (lines.get(key)?.count ?? 0) + 1, declaration, tag });
  }
  return [...lines.values()];
}
