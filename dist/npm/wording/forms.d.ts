/** How words change: `commit~` is looked for as commit, commits, committed and committing. */
/** The five forms of a verb, in the order of `irregular`. */
export declare function verbForms(verb: string): readonly string[];
/** Singular and plural. */
export declare function nounForms(noun: string): readonly string[];
/** The word, and as it is spelt in America or by mistake, where that differs. */
export declare function spellings(word: string): readonly string[];
