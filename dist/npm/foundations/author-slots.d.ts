import type { ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/** What an author writes inside an element. */
export type Child = Element | Text;
/**
 * Shows each of the author's children in the slot that it is for, and the others nowhere, whatever
 * `slot` attributes say.
 *
 * Roots assign by hand (`slotAssignment: 'manual'`). One that a server wrote can't: it goes by names for
 * good, so there the attributes are made to say it, and bare text is in the slot without a name.
 */
export declare function fillSlots(host: Host, childrenFor: (slot: string) => readonly Child[]): void;
export {};
