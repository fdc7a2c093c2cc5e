/**
 * The reader is leaving: the page is covered, and the next page asked for. It neither bubbles nor leaves the
 * element, so that nothing that counts presses hears of it, and it can't be cancelled.
 */
export declare class ExitPressedEvent extends CustomEvent<null> {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'hearten-exit-pressed': ExitPressedEvent;
    }
}
