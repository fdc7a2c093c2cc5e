import * as v from 'valibot';
/** Responses that helped somebody survive, and what may help today. */
export declare const responsesPack: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"responses", undefined>;
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
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        /** Other names it goes by. */
        readonly alsoCalled: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        /** Said first, where a body may be in danger. */
        readonly danger: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly seen: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly protecting: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly helpedThen: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly inTheWay: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly hardToStop: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly helps: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly mine: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        name: string;
        alsoCalled: readonly string[];
        danger?: string | undefined;
        readonly seen: readonly string[];
        readonly protecting: readonly string[];
        readonly helpedThen: readonly string[];
        readonly inTheWay: readonly string[];
        readonly hardToStop: readonly string[];
        readonly helps: readonly string[];
        readonly mine: readonly string[];
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        name: string;
        alsoCalled: readonly string[];
        danger?: string | undefined;
        readonly seen: readonly string[];
        readonly protecting: readonly string[];
        readonly helpedThen: readonly string[];
        readonly inTheWay: readonly string[];
        readonly hardToStop: readonly string[];
        readonly helps: readonly string[];
        readonly mine: readonly string[];
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "responses";
    readonly entries: readonly Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        name: string;
        alsoCalled: readonly string[];
        danger?: string | undefined;
        readonly seen: readonly string[];
        readonly protecting: readonly string[];
        readonly helpedThen: readonly string[];
        readonly inTheWay: readonly string[];
        readonly hardToStop: readonly string[];
        readonly helps: readonly string[];
        readonly mine: readonly string[];
    }>[];
}>]>;
