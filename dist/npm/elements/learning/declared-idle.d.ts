import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StringsController } from '../../locales/strings-controller.js';
type Words = StringsController<{
    readonly name: string;
    readonly nothing: string;
}>;
/** Says, for as long as an element is on the page, that it keeps, sends and hides nothing. */
export declare class DeclaredIdle implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, words: Words);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
