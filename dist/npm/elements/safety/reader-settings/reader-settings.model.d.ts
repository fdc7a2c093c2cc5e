import type { Declaration, PageMember } from '../../../page/page-registry.js';
/** The ids in an attribute; undefined where its author left it out. */
export declare function readIds(attribute: string | null): string[] | undefined;
/**
 * Topics of this page, in the order in which they came up. None ever goes, so that a control in front
 * of a reader is never suddenly about something else.
 */
export declare function topicsOnPage(known: readonly string[], members: Iterable<PageMember>): readonly string[];
/** One line of what the elements of a page say about themselves. */
export interface Said {
    readonly count: number;
    /** Undefined where it did not say. */
    readonly declaration: Declaration | undefined;
    /** Its tag, for one that did not say its name. */
    readonly tag: string;
}
/**
 * What all of them say now, by name, because they come in another order each time; those that say the
 * same are one line.
 */
export declare function whatTheySay(members: Iterable<PageMember>): readonly Said[];
