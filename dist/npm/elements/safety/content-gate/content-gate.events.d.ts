/** The reader opened the part. Says nothing about which way, or about the reader. */
export declare class GateOpenedEvent extends CustomEvent<null> {
    constructor();
}
/** The reader closed the part, before or after reading it. */
export declare class GateClosedEvent extends CustomEvent<null> {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'hearten-gate-opened': GateOpenedEvent;
        'hearten-gate-closed': GateClosedEvent;
    }
}
