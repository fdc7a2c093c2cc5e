import type { Lexicon } from './lexicon.js';
import type { Kind, Rule, Tone } from './rule-pack.js';
/** A place in a text, and why somebody might stop there. Nobody but its writer knows whether to change it. */
export interface Finding {
    /** Where it starts in the text, in UTF-16 units as `slice` counts them. */
    readonly start: number;
    /** Where it ends; `text.slice(start, end)` is what was found. */
    readonly end: number;
    /** Id of the rule. */
    readonly rule: string;
    /** Id of the pack that the rule is in. */
    readonly pack: string;
    /** What the words of the rule are written in. */
    readonly lang: string;
    /** What the rule is about, in a few words. */
    readonly term: string;
    /** A swap means the same; a rethink guesses at a reason, and has no alternatives. */
    readonly kind: Kind;
    readonly tone: Tone;
    readonly reason: string;
    /** When the words are right as they are. */
    readonly fineWhen: string | undefined;
    /** What can stand in its place, as it would be written there. */
    readonly alternatives: readonly string[];
    readonly sources: Rule['sources'];
    /** The day the rule was last looked over. */
    readonly reviewedOn: string;
    /** Who has; empty until a person has. */
    readonly reviewedBy: readonly string[];
    /** Ids of pairs in the reframe bank, to read beside it. */
    readonly reframes: readonly string[];
    /** People who know the field don’t agree about it. */
    readonly contested: boolean;
}
/** Finds, slice by slice. */
export declare function findInSlices(text: string, lexicon: Lexicon, isOn: (rule: Rule, pack: string) => boolean): Generator<readonly Finding[], undefined>;
