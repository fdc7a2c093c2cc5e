import { type Group } from './reframe-panel.model.js';
/** A pair as its author wrote it. */
export interface AuthoredPair {
    /** What each group is headed by. */
    readonly headings: Readonly<Record<Group, string>>;
    /** Each group stands in a `<div>`, so that they can be put side by side and shown one at a time. */
    readonly isBoxed: boolean;
}
/**
 * Reads an author's `<dl>`: five groups in the order that a pair has everywhere, or six with what was
 * seen first. Anything less is no pair: a label would stand without what else it could be, or without
 * what could help.
 */
export declare function readPair(dl: Element): AuthoredPair | undefined;
