import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { grounding } from '../../../locales/en/grounding.js';
import type { StringsController } from '../../../locales/strings-controller.js';
/** Tells the other elements of the page where a moment can be taken, and forgets when they all do. */
export declare class OfferedMoment implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, words: StringsController<typeof grounding>, forget: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
