import * as v from 'valibot';
/** Principles, what they look like in each job, and what frameworks call them. */
export declare const principlesPack: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"principles", undefined>;
    readonly roles: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        label: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        label: string;
    }>[]>]>, readonly []>;
    readonly presets: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly principles: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly principles: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.MinLengthAction<string[], 1, "Must name one">, v.ReadonlyAction<string[]>]>;
        }, undefined>, v.ReadonlyAction<{
            name: string;
            readonly principles: readonly string[];
        }>]>, undefined>, v.ReadonlyAction<Readonly<{
            name: string;
            readonly principles: readonly string[];
        }>[]>]>;
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
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        title: string;
        readonly principles: readonly Readonly<{
            name: string;
            readonly principles: readonly string[];
        }>[];
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        note?: string | undefined;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        title: string;
        readonly principles: readonly Readonly<{
            name: string;
            readonly principles: readonly string[];
        }>[];
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        note?: string | undefined;
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
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly insteadOf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly voices: v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly professional: v.SchemaWithPipe<readonly [v.ObjectSchema<{
                /** Stands for the entry's own "instead of" where that is too hard. */
                insteadOf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
                meaning: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            }, undefined>, v.ReadonlyAction<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
            }>]>;
            readonly parent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
                readonly insteadOf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
                readonly meaning: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                readonly ask: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
            }, undefined>, v.ReadonlyAction<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }>]>, undefined>;
            readonly 'young-person': v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
                readonly insteadOf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
                readonly meaning: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                readonly ask: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
            }, undefined>, v.ReadonlyAction<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }>]>, undefined>;
            readonly 'easy-read': v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
                readonly insteadOf: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
                readonly meaning: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
                readonly ask: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
            }, undefined>, v.ReadonlyAction<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }>]>, undefined>;
        }, undefined>, v.ReadonlyAction<{
            readonly professional: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
            }>;
            parent?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'young-person'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'easy-read'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
        }>]>;
        readonly practice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>, undefined>, v.ReadonlyAction<{
            readonly [x: string]: readonly string[];
        }>]>, {}>;
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
        insteadOf?: string | undefined;
        readonly voices: Readonly<{
            readonly professional: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
            }>;
            parent?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'young-person'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'easy-read'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
        }>;
        practice: Readonly<{
            readonly [x: string]: readonly string[];
        }>;
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
        insteadOf?: string | undefined;
        readonly voices: Readonly<{
            readonly professional: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
            }>;
            parent?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'young-person'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'easy-read'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
        }>;
        practice: Readonly<{
            readonly [x: string]: readonly string[];
        }>;
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "principles";
    roles: readonly Readonly<{
        id: string;
        label: string;
    }>[];
    presets: readonly Readonly<{
        id: string;
        title: string;
        readonly principles: readonly Readonly<{
            name: string;
            readonly principles: readonly string[];
        }>[];
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        note?: string | undefined;
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
        name: string;
        insteadOf?: string | undefined;
        readonly voices: Readonly<{
            readonly professional: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
            }>;
            parent?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'young-person'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
            'easy-read'?: Readonly<{
                insteadOf?: string | undefined;
                meaning: string;
                question: string;
                ask: readonly string[];
            }> | undefined;
        }>;
        practice: Readonly<{
            readonly [x: string]: readonly string[];
        }>;
    }>[];
}>]>;
