import * as v from 'valibot';
import { type PackProblem } from '../content/load-pack.js';
declare const find: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly needs: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
    readonly unless: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
    readonly unlessNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
    readonly words: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly alternatives: v.OptionalSchema<v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>, undefined>;
}, undefined>, v.ReadonlyAction<{
    needs: readonly string[];
    unless: readonly string[];
    unlessNear: readonly string[];
    words: string;
    alternatives?: readonly string[] | undefined;
}>]>;
/** A pack of rules. Those that ship and those of partners have one shape. */
export declare const rulePackSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"wording", undefined>;
    readonly entries: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
        readonly sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be an address that starts with \"https://\"">]>;
            readonly seen: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "Must be a date written as year-month-day, such as \"2026-11-23\"">, v.CheckAction<string, "Must be a day that exists">]>;
        }, undefined>, v.ReadonlyAction<{
            title: string;
            url: string;
            seen: string;
        }>]>, undefined>, v.ReadonlyAction<Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[]>]>;
        readonly reviewedOn: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "Must be a date written as year-month-day, such as \"2026-11-23\"">, v.CheckAction<string, "Must be a day that exists">]>;
        readonly reviewedBy: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>;
        readonly needs: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly unless: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly unlessNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly term: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        /** A swap means the same; a rethink guesses at a reason, and has nothing to put in its place. */
        readonly kind: v.PicklistSchema<["swap", "rethink"], undefined>;
        readonly tone: v.PicklistSchema<readonly ["ask", "suggest", "strongly-suggest"], undefined>;
        /** On unless somebody turns it off. */
        readonly core: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
        readonly find: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly needs: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
            readonly unless: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
            readonly unlessNear: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
            readonly words: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly alternatives: v.OptionalSchema<v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>, undefined>;
        }, undefined>, v.ReadonlyAction<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>]>], undefined>, undefined>, v.MinLengthAction<(string | Readonly<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>)[], 1, "Must look for something">, v.ReadonlyAction<(string | Readonly<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>)[]>]>;
        readonly alternatives: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly fineWhen: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        /** Ids of pairs in the reframe bank, to read beside it. */
        readonly reframes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        /** People who know the field don’t agree about it. */
        readonly contested: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
        /** Somebody who says this of themself is asked too: a joke is a joke. */
        readonly alsoOfOneself: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
        /** What it has to find, and what it has to leave alone. */
        readonly examples: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly found: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
            readonly fine: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        }, undefined>, v.ReadonlyAction<{
            readonly found: readonly string[];
            readonly fine: readonly string[];
        }>]>, undefined>;
    }, undefined>, v.CheckAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        needs: readonly string[];
        unless: readonly string[];
        unlessNear: readonly string[];
        term: string;
        kind: "rethink" | "swap";
        tone: "ask" | "strongly-suggest" | "suggest";
        core: boolean;
        readonly find: readonly (string | Readonly<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>)[];
        alternatives: readonly string[];
        reason: string;
        fineWhen?: string | undefined;
        reframes: readonly string[];
        contested: boolean;
        alsoOfOneself: boolean;
        examples?: Readonly<{
            readonly found: readonly string[];
            readonly fine: readonly string[];
        }> | undefined;
    }, "A rethink has no alternatives: nobody but the writer knows what was seen">, v.ReadonlyAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        needs: readonly string[];
        unless: readonly string[];
        unlessNear: readonly string[];
        term: string;
        kind: "rethink" | "swap";
        tone: "ask" | "strongly-suggest" | "suggest";
        core: boolean;
        readonly find: readonly (string | Readonly<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>)[];
        alternatives: readonly string[];
        reason: string;
        fineWhen?: string | undefined;
        reframes: readonly string[];
        contested: boolean;
        alsoOfOneself: boolean;
        examples?: Readonly<{
            readonly found: readonly string[];
            readonly fine: readonly string[];
        }> | undefined;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        needs: readonly string[];
        unless: readonly string[];
        unlessNear: readonly string[];
        term: string;
        kind: "rethink" | "swap";
        tone: "ask" | "strongly-suggest" | "suggest";
        core: boolean;
        readonly find: readonly (string | Readonly<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>)[];
        alternatives: readonly string[];
        reason: string;
        fineWhen?: string | undefined;
        reframes: readonly string[];
        contested: boolean;
        alsoOfOneself: boolean;
        examples?: Readonly<{
            readonly found: readonly string[];
            readonly fine: readonly string[];
        }> | undefined;
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "wording";
    readonly entries: readonly Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        needs: readonly string[];
        unless: readonly string[];
        unlessNear: readonly string[];
        term: string;
        kind: "rethink" | "swap";
        tone: "ask" | "strongly-suggest" | "suggest";
        core: boolean;
        readonly find: readonly (string | Readonly<{
            needs: readonly string[];
            unless: readonly string[];
            unlessNear: readonly string[];
            words: string;
            alternatives?: readonly string[] | undefined;
        }>)[];
        alternatives: readonly string[];
        reason: string;
        fineWhen?: string | undefined;
        reframes: readonly string[];
        contested: boolean;
        alsoOfOneself: boolean;
        examples?: Readonly<{
            readonly found: readonly string[];
            readonly fine: readonly string[];
        }> | undefined;
    }>[];
}>]>;
export type RulePack = v.InferOutput<typeof rulePackSchema>;
export type Rule = RulePack['entries'][number];
export type Find = v.InferOutput<typeof find>;
export type Tone = Rule['tone'];
export type Kind = Rule['kind'];
/** A pack of rules that can be used, and what had to be left out of it. */
export interface CheckedRules {
    readonly pack: RulePack;
    readonly problems: readonly PackProblem[];
}
/**
 * Checks a partner's rules. A rule that is wrong is left out and named by its path in `problems`; the rest is
 * used. An id of ours replaces that rule of ours, an id of one's own starts with `x-`.
 *
 * @throws {PackError} when the value is no pack of rules at all
 */
export declare function validateRules(value: unknown): CheckedRules;
export {};
