/**
 * Words to put in the place of others: `{dies|died} by suicide` has one for each form of the word that was
 * found, and `take~ their own life` the forms of its own verb.
 */
export type Alternative = readonly (readonly string[])[];
/** @throws {PatternError} */
export declare function readAlternative(text: string): Alternative;
/** @param form of the word that was found; a form that there is nothing for is the last one there is */
export declare function writeAlternative(alternative: Alternative, form: number): string;
/** Writes `words` as `found` was written: with a capital, or in capitals. */
export declare function writtenLike(found: string, words: string): string;
