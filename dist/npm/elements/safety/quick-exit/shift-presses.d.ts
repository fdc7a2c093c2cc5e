/** A key goes down or up, or a pointer is pressed meanwhile. */
export interface Press {
    readonly type: string;
    readonly key?: string;
    readonly repeat?: boolean;
    readonly ctrlKey?: boolean;
    readonly altKey?: boolean;
    readonly metaKey?: boolean;
}
/** For the next press of the key, from the one before; the same as in GOV.UK Frontend. */
export declare const patience = 5000;
export declare const enough = 3;
/**
 * Counts presses of Shift by itself. Any other key or pointer in between starts again, and so does a Shift
 * that was held for something else: a capital letter, a shortcut, a click.
 */
export declare class ShiftPresses {
    #private;
    get count(): number;
    /** @returns the count, where a press of Shift was completed by this */
    take({ type, key, repeat, ctrlKey, altKey, metaKey }: Press): number | undefined;
    reset(): void;
}
