/** Who the pages inside a provider are written for. */
export interface Audience {
    /** As it reads after "written for": `people who work with children and families`. */
    readonly name: string;
}
/** Where a reader can find support, or whom to tell. */
export interface Support {
    /** A safe link, `/support` or `#support`. */
    readonly address: string;
}
/** What elements start with where their author doesn't say; each checks what concerns it. */
export interface Defaults {
    /** Who words speak to: `professional`, `parent`, `young-person` or `easy-read`. */
    readonly voice: string | null;
    /** Whose job examples are about: `reception`. */
    readonly forRole: string | null;
    /** Which framework principles are named after: `leeds`. */
    readonly preset: string | null;
}
export declare const audienceContext: {
    __context__: Audience | undefined;
};
export declare const supportContext: {
    __context__: Support | undefined;
};
/** Whom to tell when someone may be at risk of harm. */
export declare const safeguardingContext: {
    __context__: Support | undefined;
};
export declare const defaultsContext: {
    __context__: Defaults | undefined;
};
/** A partner's content packs, nearest provider first. */
export declare const packsContext: {
    __context__: readonly (Readonly<{
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
    }> | Readonly<{
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
    }> | Readonly<{
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
    }> | Readonly<{
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
    }> | Readonly<{
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
    }> | Readonly<{
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
    }>)[] | undefined;
};
/** A partner's interface wording by language, its tag as `Intl` writes it. */
export declare const wordingContext: {
    __context__: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, import("../locales/strings.js").Phrase | undefined>>>>>> | undefined;
};
