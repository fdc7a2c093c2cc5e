import * as v from 'valibot';
/** `Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off`, or `24/7`. */
export declare const hoursText: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be hours such as \"24/7\" or \"Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off\"">]>;
/** Who can help, for whom, where and when. */
export declare const routesPack: v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
        /** Empty is anywhere. */
        readonly nations: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["england", "scotland", "wales", "northern-ireland", "ireland"], undefined>, undefined>, v.ReadonlyAction<("england" | "ireland" | "northern-ireland" | "scotland" | "wales")[]>]>, readonly []>;
        readonly place: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>;
        /** Empty is anybody. */
        readonly readers: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly ages: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
        readonly topics: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        readonly channels: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly type: v.PicklistSchema<["call", "text", "chat", "email", "web"], undefined>;
            /** A number as it is rung, an address of mail, or one that starts with `https://`. */
            readonly value: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>;
            /** What is sent to a number. */
            readonly keyword: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be plain text on one line: not empty, no tags, no control characters">]>, undefined>;
            readonly hours: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be hours such as \"24/7\" or \"Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off\"">]>, undefined>;
            /** As `Intl` names it; `Europe/London` if left out. */
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
        /** Lines that are shown together or not at all. */
        readonly pairedWith: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Must be lower-case words joined by hyphens; ids of your own start with \"x-\"">]>, undefined>, v.ReadonlyAction<string[]>]>, readonly []>;
        /** How sure the number is, `A` the surest; what ships is `A`. */
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
}>]>;
