import type { Declaration, PageMember } from '../../../page/page-registry.js';

/** The ids in an attribute; undefined where its author left it out. */
export function readIds(attribute: string | null): string[] | undefined {
  return attribute === null ? undefined : [...new Set(attribute.split(/\s+/).filter(Boolean))];
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

/**
 * What all of them say now, by name, because they come in another order each time; those that say the
 * same are one line.
 */
export function whatTheySay(members: Iterable<PageMember>): readonly Said[] {
  const lines = new Map<string, Said>();
  for (const member of members) {
    const declaration = declarationOf(member);
    const { tag } = member;
    const key = JSON.stringify(declaration ?? tag);
    lines.set(key, { count: (lines.get(key)?.count ?? 0) + 1, declaration, tag });
  }
  return [...lines].sort(([one], [other]) => one.localeCompare(other)).map(([, said]) => said);
}
