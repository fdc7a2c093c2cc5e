/** Something an author wrote that an element could not take as meant. */
export interface Mistake {
    /** Names the kind of warning. */
    readonly code: string;
    /** What came and what is accepted. */
    readonly message: string;
}
/**
 * Tells the developer, once per page and message, that something they wrote was not understood.
 *
 * @param tag the element that noticed, `hearten-content-gate`
 * @param code names the kind of warning; each has a heading of that name in WARNINGS.md
 * @param message what came and what is accepted; never anything a reader wrote or chose
 */
export declare function warn(tag: string, code: string, message: string): void;
