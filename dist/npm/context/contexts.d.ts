/** Who the pages inside a provider are written for. */
export interface Audience {
    /** As it reads after "written for": `people who work with children and families`. */
    readonly name: string;
}
/** Where a reader can find support. */
export interface Support {
    /** A safe link, `/support` or `#support`. */
    readonly address: string;
}
export declare const audienceContext: {
    __context__: Audience | undefined;
};
export declare const supportContext: {
    __context__: Support | undefined;
};
/** A partner's content packs, nearest provider first. */
export declare const packsContext: {
    __context__: readonly Readonly<{
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
            label: string;
            description: string;
            readonly sources: readonly Readonly<{
                title: string;
                url: string;
                seen: string;
            }>[];
            reviewedOn: string;
            readonly reviewedBy: readonly string[];
            domains: readonly ("abuse" | "crime" | "death" | "disturbing content" | "family" | "flashing lights" | "language" | "medical" | "mental health" | "objects" | "parental guidance" | "risky behaviours" | "sex" | "socio-political" | "stigma" | "violence")[];
        }>[];
    }>[] | undefined;
};
/** A partner's interface wording by language, its tag as `Intl` writes it. */
export declare const wordingContext: {
    __context__: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, import("../locales/strings.js").Phrase | undefined>>>>>> | undefined;
};
