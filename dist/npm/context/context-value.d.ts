import { type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * What the nearest provider says about one subject, or undefined where none says anything.
 * Asks for nothing until `value` is first read.
 */
export declare class ContextValue<T> implements ReactiveController {
    #private;
    constructor(host: Host, context: Context<unknown, T | undefined>);
    get value(): T | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
