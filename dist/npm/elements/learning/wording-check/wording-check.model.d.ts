import type { Finding } from '../../../wording/find.js';
import type { Span } from './text-source.js';
/** Why somebody keeps words as they are. It is theirs: nobody is told. */
export declare const reasons: readonly ['own', 'other', 'name', 'clear'];
export type Reason = (typeof reasons)[number];
/** What the writer has decided about a place: to keep it, or to put other words there. */
export type Answer = {
    readonly kind: 'kept';
    readonly reason: Reason | undefined;
} | {
    readonly kind: 'swapped';
    readonly before: string;
    readonly after: string;
};
/** A place in the text that somebody might stop at. */
export interface Place extends Span {
    readonly finding: Finding;
    readonly answer?: Answer;
}
/**
 * Places of a text in the same text after a change: those before it stay, those after it move along, and
 * what was changed is no longer what it was.
 */
export declare function moved<Kind extends Span>(places: readonly Kind[], before: string, after: string): readonly Kind[];
/** What was answered before, and beside it what is found now: nothing is asked twice. */
export declare function placesOf(answered: readonly Place[], findings: readonly Finding[]): Place[];
