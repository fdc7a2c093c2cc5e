import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Pack } from './schema.js';
type Host = ReactiveControllerHost & HTMLElement;
/** A pack that ships with the library, fetched once for all elements when the first one needs it. */
export declare class ShippedPack<Content extends Pack> {
    #private;
    readonly kind: Content['kind'];
    constructor(kind: Content['kind'], fetch: () => Promise<Content>);
    get content(): Content | undefined;
    /** @param tag of the element that needs it, to be named where it can't be had */
    come(tag: string): Promise<void>;
    /** This and what others bring of its kind, in the order they are asked; undefined until it has come. */
    serve(others: readonly Pack[], language: string): readonly Content[] | undefined;
}
/** The packs that an element's words come from: a partner's, as far as they serve its language, then ours. */
export declare class PackController<Content extends Pack> implements ReactiveController {
    #private;
    constructor(host: Host, shipped: ShippedPack<Content>);
    hostConnected(): void;
    /** Whether a partner's packs are used here, some of which may still be on their way. */
    get hasOthers(): boolean;
    /** Whether ours is on its way, and there may be more to show in a moment. */
    get isComing(): boolean;
    /** In the order they are asked; undefined while ours is on its way, and where it can't be had. */
    get packs(): readonly Content[] | undefined;
}
export {};
