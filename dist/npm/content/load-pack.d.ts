import { type Pack } from './schema.js';
/** What is wrong, and where: `entries[3].label`. The path is empty for the pack as a whole. */
export interface PackProblem {
    readonly path: string;
    readonly message: string;
}
/** A pack that can be used, frozen all through, and what had to be left out of it. */
export interface CheckedPack {
    readonly pack: Pack;
    readonly problems: readonly PackProblem[];
}
/** Thrown when nothing of a pack can be used. `address` is set when the pack was to be fetched. */
export declare class PackError extends Error {
    readonly name = "PackError";
    readonly problems: readonly PackProblem[];
    readonly address: string | undefined;
    constructor(problems: readonly PackProblem[], options?: {
        address?: string;
        cause?: unknown;
    });
}
/**
 * Checks a value from outside, such as a partner's JSON. An item of a list that is wrong is left out and
 * named by its path in `problems`; the rest is used. The value itself is neither changed nor frozen.
 *
 * A shipped id replaces what we ship under it; an id of one's own starts with `x-`. Of two items with
 * one id the first is used.
 *
 * @throws {PackError} when the value is no pack at all, or its `kind`, `id`, `lang`, `version` or
 * `title` is wrong.
 */
export declare function validatePack(value: unknown): CheckedPack;
/**
 * Fetches and checks a partner's pack. Nothing about the reader goes along: no credentials and no
 * referrer. A pack that is not there after ten seconds, or is larger than 512 kB, is given up.
 *
 * @param url an https address, or one on the page's own origin
 * @param options.signal calls it off early, as when the page no longer needs the pack
 * @throws {PackError} naming the address, whatever the reason
 */
export declare function loadPack(url: string | URL, options?: {
    signal?: AbortSignal | undefined;
}): Promise<CheckedPack>;
