/** Thrown when something was asked for that there is not. Nothing a reader wrote or chose is in it. */
export declare class OptionError extends Error {
    readonly name = "OptionError";
    /** What was asked for: `principle`, `voice`. */
    readonly option: string;
    readonly accepted: readonly (string | number)[];
    constructor(option: string, value: unknown, accepted: readonly (string | number)[]);
}
/**
 * The value, if it is one of those there are; undefined where nothing was asked for.
 *
 * @throws {OptionError} naming those there are
 */
export declare function accept<Known extends string | number>(option: string, value: unknown, known: Iterable<Known>): Known | undefined;
