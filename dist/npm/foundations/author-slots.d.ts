import type { ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/** What an author writes inside an element. */
export type Child = Element | Text;
/** The slot without a name, which is where bare text goes in a root that goes by names. */
export declare const unnamed = "";
/** Some servers' HTML is put into a page by script, where a declared root stays a template. */
export declare function isDeclaredRoot(node: Node): boolean;
/**
 * Shows each of the author's children in the slot that it is for, and the others nowhere, whatever
 * `slot` attributes say.
 *
 * Roots assign by hand (`slotAssignment: 'manual'`). One that a server wrote can't: it goes by names for
 * good, so there the attributes are made to say it.
 */
export declare function fillSlots(host: Host, childrenFor: (slot: string) => readonly Child[]): void;
export {};
