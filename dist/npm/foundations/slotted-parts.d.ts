import type { ReactiveController } from 'lit';
import { type Child, type SlotHost } from './author-slots.js';
/** The part whose slot has no name, and which bare text belongs to: a root can go by names. */
export declare const unnamed = "";
/**
 * Puts each of the author's children where it belongs by what it is, whatever `slot` attributes say.
 * The host names its slots after the parts; what it draws no slot for is not shown. Bare text belongs
 * to the part that is `unnamed`.
 */
export declare class SlottedParts<Part extends string> implements ReactiveController {
    #private;
    constructor(host: SlotHost, partOf: (child: Child) => Part);
    /** The author's nodes for a part; empty where there are none. */
    of(part: Part): readonly Child[];
    /** Whether the author wrote this part. */
    has(part: Part): boolean;
    /** The words of a part. */
    textOf(part: Part): string;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks again at what is there; a host that decides by it in `willUpdate` calls it first. */
    read(): void;
    hostUpdated(): void;
}
