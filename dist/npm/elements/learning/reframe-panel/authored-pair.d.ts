import { type Group } from './reframe-panel.model.js';
/** A pair as its author wrote it: what each group is headed by. */
export type AuthoredPair = Readonly<Record<Group, string>>;
/**
 * Reads an author's `<dl>`: five groups in the order that a pair has everywhere, or six with what was
 * seen first. Anything less is no pair: a label would stand without what else it could be, or without
 * what could help.
 */
export declare function readPair(dl: Element): AuthoredPair | undefined;
