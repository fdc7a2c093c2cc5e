/**
 * Those packs that can serve a language, in the order they are asked: each tag of it in turn ("cy-GB",
 * then "cy"), then English. Of two that fit equally well the first stays first.
 */
export declare function inLanguageOrder<Pack extends {
    readonly lang: string;
}>(packs: readonly Pack[], language: string): Pack[];
