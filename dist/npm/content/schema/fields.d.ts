import * as v from 'valibot';
/**
 * Text is text, never markup: it is always rendered as a text node, so a tag would be read out as
 * letters. `<` is refused only where a tag could start ("under <5" is fine), and control characters,
 * line breaks among them, everywhere.
 */
export declare const plainText: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
/** What can stand in a `topics` attribute and in a class name. */
export declare const id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
/** Where something comes from. What ships has one at least; a partner's own may rest on experience. */
export declare const sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
/** What every entry has, whatever it is about. */
export declare const entryFields: {
    id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    sources: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
    reviewedOn: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "Must be a date written as year-month-day, such as \"2026-11-23\"">, v.CheckAction<string, "Must be a day that exists">]>;
    reviewedBy: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.ReadonlyAction<string[]>]>;
};
/** What every pack has, whatever it holds. */
export declare const packFields: {
    id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>;
    lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be a language tag such as \"en-GB\"">]>;
    version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
    title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
};
/** A list that a pack may leave out. */
export declare function listOf<Item extends v.GenericSchema>(item: Item): v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<Item, undefined>, v.ReadonlyAction<v.InferOutput<Item>[]>]>, readonly []>;
/** Paragraphs or examples: one text at least. */
export declare const texts: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>, v.MinLengthAction<string[], 1, "Must have one text at least">, v.ReadonlyAction<string[]>]>;
