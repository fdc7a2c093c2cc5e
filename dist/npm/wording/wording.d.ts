import { type Finding } from './find.js';
import { type PackName } from './pack-names.js';
import { type RulePack } from './rule-pack.js';
export { PackError, type PackProblem } from '../content/load-pack.js';
export type { Finding } from './find.js';
export { packNames, type PackName } from './pack-names.js';
export { validateRules, type CheckedRules, type Kind, type RulePack, type Tone, } from './rule-pack.js';
export { swapIn, type Edit } from './swap-in.js';
export interface WordingOptions {
    /** Packs of which every rule is wanted, or `'all'`. */
    readonly packs?: readonly PackName[] | 'all' | undefined;
    /** `false` leaves out the rules that are on without being asked for. */
    readonly core?: boolean | undefined;
    /** Ids of rules that are not wanted. */
    readonly silenced?: readonly string[] | undefined;
    /** Packs of rules of your own. What is wrong in them is left out; `validateRules` says what and where. */
    readonly rules?: RulePack | readonly RulePack[] | undefined;
}
/** Thrown for an option that can't be meant. */
export declare class WordingError extends Error {
    readonly name = "WordingError";
}
/**
 * Words in a text that may land hard, in the order they stand there. Looks at nothing but the text, keeps
 * nothing, and takes a time that grows with the text and with nothing else.
 *
 * @throws {WordingError} for a text that is none, or a pack that there is not
 * @throws {PackError} for `rules` that are no pack at all
 */
export declare function checkWording(text: string, options?: WordingOptions): Finding[];
/**
 * The same for a long text, in pieces: whoever types, scrolls or clicks meanwhile is served between two of
 * them. Stop asking, and it stops.
 *
 * ```js
 * for await (const findings of checkWordingInSlices(text)) show(findings);
 * ```
 */
export declare function checkWordingInSlices(text: string, options?: WordingOptions): AsyncGenerator<Finding[], void, undefined>;
