import * as v from 'valibot';
/** The words for what a page may talk about, and for how closely it does. */
export declare const topicsPack: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"topics", undefined>;
    readonly depths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.PicklistSchema<["mention", "discuss", "describe", "show"], undefined>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly description: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    }, undefined>, v.ReadonlyAction<{
        id: "describe" | "discuss" | "mention" | "show";
        label: string;
        description: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: "describe" | "discuss" | "mention" | "show";
        label: string;
        description: string;
    }>[]>]>, readonly []>;
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
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly description: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly domains: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["violence", "sex", "stigma", "disturbing content", "language", "risky behaviours", "mental health", "death", "parental guidance", "crime", "abuse", "socio-political", "flashing lights", "objects", "medical", "family"], undefined>, undefined>, v.ReadonlyAction<("abuse" | "crime" | "death" | "disturbing content" | "family" | "flashing lights" | "language" | "medical" | "mental health" | "objects" | "parental guidance" | "risky behaviours" | "sex" | "socio-political" | "stigma" | "violence")[]>]>, readonly []>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        label: string;
        description: string;
        domains: readonly ("abuse" | "crime" | "death" | "disturbing content" | "family" | "flashing lights" | "language" | "medical" | "mental health" | "objects" | "parental guidance" | "risky behaviours" | "sex" | "socio-political" | "stigma" | "violence")[];
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        label: string;
        description: string;
        domains: readonly ("abuse" | "crime" | "death" | "disturbing content" | "family" | "flashing lights" | "language" | "medical" | "mental health" | "objects" | "parental guidance" | "risky behaviours" | "sex" | "socio-political" | "stigma" | "violence")[];
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "topics";
    depths: readonly Readonly<{
        id: "describe" | "discuss" | "mention" | "show";
        label: string;
        description: string;
    }>[];
    readonly entries: readonly Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        label: string;
        description: string;
        domains: readonly ("abuse" | "crime" | "death" | "disturbing content" | "family" | "flashing lights" | "language" | "medical" | "mental health" | "objects" | "parental guidance" | "risky behaviours" | "sex" | "socio-political" | "stigma" | "violence")[];
    }>[];
}>]>;
