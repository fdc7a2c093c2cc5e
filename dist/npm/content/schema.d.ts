import * as v from 'valibot';
import { cardsPack } from './schema/cards.js';
import { principlesPack } from './schema/principles.js';
import { reframesPack } from './schema/reframes.js';
import { responsesPack } from './schema/responses.js';
import { routesPack } from './schema/routes.js';
import { topicsPack } from './schema/topics.js';
/**
 * What a content pack is. The published JSON Schema, the TypeScript types and the checks at the edge
 * all come from here and from schema/. Keys that are not named there are allowed and left out of the
 * result, so that a pack can carry `$schema` or a note of its own.
 */
/** Every kind of pack, told apart by `kind`. */
export declare const packSchema: v.VariantSchema<"kind", [v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"cards", undefined>;
    readonly sets: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly cards: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.MinLengthAction<string[], 1, "Must name one">, v.ReadonlyAction<string[]>]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        label: string;
        readonly cards: readonly string[];
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        label: string;
        readonly cards: readonly string[];
    }>[]>]>, readonly []>;
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
        readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>;
        readonly voice: v.OptionalSchema<v.PicklistSchema<["professional", "parent", "young-person", "easy-read"], undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly lines: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        role?: string | undefined;
        voice?: "easy-read" | "parent" | "professional" | "young-person" | undefined;
        title: string;
        readonly lines: readonly string[];
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        role?: string | undefined;
        voice?: "easy-read" | "parent" | "professional" | "young-person" | undefined;
        title: string;
        readonly lines: readonly string[];
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "cards";
    sets: readonly Readonly<{
        id: string;
        label: string;
        readonly cards: readonly string[];
    }>[];
    roles: readonly Readonly<{
        id: string;
        label: string;
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
        role?: string | undefined;
        voice?: "easy-read" | "parent" | "professional" | "young-person" | undefined;
        title: string;
        readonly lines: readonly string[];
    }>[];
}>]>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
}>]>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
}>]>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"reframes", undefined>;
    readonly settings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly place: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        label: string;
        place: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        label: string;
        place: string;
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
        readonly voice: v.OptionalSchema<v.PicklistSchema<["professional", "young-person"], undefined>, "professional">;
        readonly setting: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>;
        readonly seen: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly wrong: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly may: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly also: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly strong: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
        readonly help: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        voice: "professional" | "young-person";
        setting?: string | undefined;
        seen: string;
        readonly wrong: readonly string[];
        readonly may: readonly string[];
        readonly also: readonly string[];
        readonly strong: readonly string[];
        readonly help: readonly string[];
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        voice: "professional" | "young-person";
        setting?: string | undefined;
        seen: string;
        readonly wrong: readonly string[];
        readonly may: readonly string[];
        readonly also: readonly string[];
        readonly strong: readonly string[];
        readonly help: readonly string[];
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "reframes";
    settings: readonly Readonly<{
        id: string;
        label: string;
        place: string;
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
        voice: "professional" | "young-person";
        setting?: string | undefined;
        seen: string;
        readonly wrong: readonly string[];
        readonly may: readonly string[];
        readonly also: readonly string[];
        readonly strong: readonly string[];
        readonly help: readonly string[];
    }>[];
}>]>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
        readonly alsoCalled: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
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
}>]>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    readonly kind: v.LiteralSchema<"routes", undefined>;
    readonly readers: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        label: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        label: string;
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
        readonly who: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        readonly emergency: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly nations: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["england", "scotland", "wales", "northern-ireland", "ireland"], undefined>, undefined>, v.ReadonlyAction<("england" | "ireland" | "northern-ireland" | "scotland" | "wales")[]>]>, readonly []>;
        readonly place: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>;
        readonly readers: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly ages: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly topics: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly channels: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly type: v.PicklistSchema<["call", "text", "chat", "email", "web"], undefined>;
            readonly value: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly keyword: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
            readonly hours: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be hours such as \"24/7\" or \"Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off\"">]>, undefined>;
            readonly zone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        }, undefined>, v.ReadonlyAction<{
            type: "call" | "chat" | "email" | "text" | "web";
            value: string;
            keyword?: string | undefined;
            hours?: string | undefined;
            zone?: string | undefined;
        }>]>, undefined>, v.ReadonlyAction<Readonly<{
            type: "call" | "chat" | "email" | "text" | "web";
            value: string;
            keyword?: string | undefined;
            hours?: string | undefined;
            zone?: string | undefined;
        }>[]>]>, readonly []>;
        readonly cost: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly onBill: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly whatHappens: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly specialist: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly who: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly refers: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly next: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            readonly meanwhile: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
        }, undefined>, v.ReadonlyAction<{
            who: string;
            refers: string;
            next: string;
            meanwhile: string;
        }>]>, undefined>;
        readonly pairedWith: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly grade: v.OptionalSchema<v.PicklistSchema<["A", "B", "C"], undefined>, undefined>;
        readonly checkedOn: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "Must be a date written as year-month-day, such as \"2026-11-23\"">, v.CheckAction<string, "Must be a day that exists">]>;
        readonly checkedHow: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    }, undefined>, v.CheckAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        name: string;
        who: string;
        emergency?: boolean | undefined;
        nations: readonly ("england" | "ireland" | "northern-ireland" | "scotland" | "wales")[];
        place?: string | undefined;
        readers: readonly string[];
        ages?: string | undefined;
        topics: readonly string[];
        channels: readonly Readonly<{
            type: "call" | "chat" | "email" | "text" | "web";
            value: string;
            keyword?: string | undefined;
            hours?: string | undefined;
            zone?: string | undefined;
        }>[];
        cost?: string | undefined;
        onBill?: string | undefined;
        whatHappens?: string | undefined;
        specialist?: Readonly<{
            who: string;
            refers: string;
            next: string;
            meanwhile: string;
        }> | undefined;
        pairedWith: readonly string[];
        grade?: "A" | "B" | "C" | undefined;
        checkedOn: string;
        checkedHow: string;
    }, "Must have a channel, or say how to get to specialist help">, v.ReadonlyAction<{
        id: string;
        readonly sources: readonly Readonly<{
            title: string;
            url: string;
            seen: string;
        }>[];
        reviewedOn: string;
        readonly reviewedBy: readonly string[];
        name: string;
        who: string;
        emergency?: boolean | undefined;
        nations: readonly ("england" | "ireland" | "northern-ireland" | "scotland" | "wales")[];
        place?: string | undefined;
        readers: readonly string[];
        ages?: string | undefined;
        topics: readonly string[];
        channels: readonly Readonly<{
            type: "call" | "chat" | "email" | "text" | "web";
            value: string;
            keyword?: string | undefined;
            hours?: string | undefined;
            zone?: string | undefined;
        }>[];
        cost?: string | undefined;
        onBill?: string | undefined;
        whatHappens?: string | undefined;
        specialist?: Readonly<{
            who: string;
            refers: string;
            next: string;
            meanwhile: string;
        }> | undefined;
        pairedWith: readonly string[];
        grade?: "A" | "B" | "C" | undefined;
        checkedOn: string;
        checkedHow: string;
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
        who: string;
        emergency?: boolean | undefined;
        nations: readonly ("england" | "ireland" | "northern-ireland" | "scotland" | "wales")[];
        place?: string | undefined;
        readers: readonly string[];
        ages?: string | undefined;
        topics: readonly string[];
        channels: readonly Readonly<{
            type: "call" | "chat" | "email" | "text" | "web";
            value: string;
            keyword?: string | undefined;
            hours?: string | undefined;
            zone?: string | undefined;
        }>[];
        cost?: string | undefined;
        onBill?: string | undefined;
        whatHappens?: string | undefined;
        specialist?: Readonly<{
            who: string;
            refers: string;
            next: string;
            meanwhile: string;
        }> | undefined;
        pairedWith: readonly string[];
        grade?: "A" | "B" | "C" | undefined;
        checkedOn: string;
        checkedHow: string;
    }>[]>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    lang: string;
    version: string;
    title: string;
    kind: "routes";
    readers: readonly Readonly<{
        id: string;
        label: string;
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
        who: string;
        emergency?: boolean | undefined;
        nations: readonly ("england" | "ireland" | "northern-ireland" | "scotland" | "wales")[];
        place?: string | undefined;
        readers: readonly string[];
        ages?: string | undefined;
        topics: readonly string[];
        channels: readonly Readonly<{
            type: "call" | "chat" | "email" | "text" | "web";
            value: string;
            keyword?: string | undefined;
            hours?: string | undefined;
            zone?: string | undefined;
        }>[];
        cost?: string | undefined;
        onBill?: string | undefined;
        whatHappens?: string | undefined;
        specialist?: Readonly<{
            who: string;
            refers: string;
            next: string;
            meanwhile: string;
        }> | undefined;
        pairedWith: readonly string[];
        grade?: "A" | "B" | "C" | undefined;
        checkedOn: string;
        checkedHow: string;
    }>[];
}>]>], "Must be a content pack: an object whose \"kind\" is \"cards\", \"topics\", \"principles\", \"reframes\", \"responses\" or \"routes\"">;
/** Cards, in sets that have names. */
export type CardsPack = v.InferOutput<typeof cardsPack>;
/** The words for what a page may talk about, and for how closely it does. */
export type TopicsPack = v.InferOutput<typeof topicsPack>;
/** Principles, what they look like in each job, and what frameworks call them. */
export type PrinciplesPack = v.InferOutput<typeof principlesPack>;
/** Ways of seeing what somebody does, and where it is met. */
export type ReframesPack = v.InferOutput<typeof reframesPack>;
/** Responses that helped somebody survive, and what may help today. */
export type ResponsesPack = v.InferOutput<typeof responsesPack>;
/** Who can help, for whom, where and when. */
export type RoutesPack = v.InferOutput<typeof routesPack>;
/** Any content pack, after validation: plain data with nothing in it that the schema does not name. */
export type Pack = v.InferOutput<typeof packSchema>;
export type CardEntry = CardsPack['entries'][number];
export type CardSet = CardsPack['sets'][number];
export type Principle = PrinciplesPack['entries'][number];
export type Preset = PrinciplesPack['presets'][number];
export type Reframe = ReframesPack['entries'][number];
export type Response = ResponsesPack['entries'][number];
export type Route = RoutesPack['entries'][number];
export type Source = Principle['sources'][number];
