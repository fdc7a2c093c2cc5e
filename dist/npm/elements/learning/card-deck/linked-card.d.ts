import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Leads to the card that the address of the page names, once for each time it is called. */
export declare class LinkedCard implements ReactiveController {
    #private;
    /**
     * @param find makes the card ready to be shown; false where there is none, or it is not there yet
     * @param arrive leads the reader to it
     */
    constructor(host: ReactiveControllerHost & HTMLElement, find: (id: string) => boolean, arrive: (id: string) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
