import { type ReactiveControllerHost, type TemplateResult } from 'lit';
/** The way out, as its other half knows it. */
export interface Practised {
    readonly destination: string;
    readonly returnable: boolean;
    readonly shortcut: boolean;
    /** What the link is called. */
    readonly leave: string;
    /** What an element says that keeps nothing. */
    readonly nothing: string;
}
/**
 * The half of the way out that nobody waits for: what a press does, whether the key does it too, and the
 * practice, which changes nothing.
 */
export declare class Rehearsal {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** What the reader was shown is about the reader. */
    forget(): void;
    render(exit: Practised): TemplateResult;
}
