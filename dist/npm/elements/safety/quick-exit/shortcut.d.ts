/** An element that wants to know of presses. */
export interface Pressed {
    /** @param count how many there were; 0 where too much time has passed, or another key was pressed */
    pressed(count: number, late: boolean): void;
    changed(): void;
}
/** Whether the reader has turned it off. */
export declare function isOff(): boolean;
/** Turns it off or on, for as long as the page is there. */
export declare function turn(to: 'off' | 'on'): void;
/**
 * Listens on the window, before the page does, for as long as any element wants it: what stops keys on their
 * way comes after.
 *
 * @returns stops listening
 */
export declare function listen(element: Pressed): () => void;
