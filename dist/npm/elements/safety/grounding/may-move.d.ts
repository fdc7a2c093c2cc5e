import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The one place that decides whether anything may move here, if the reader asks for it. */
export declare class MayMove implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    /** Never before the element is on a page, and never where the reader or their system wants less motion. */
    get value(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
