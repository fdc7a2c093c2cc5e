import type { Pack } from '../../content/schema.js';
/** How the provider is told what happens. */
interface Listener {
    /** There are more packs, or others. */
    readonly changed: () => void;
    readonly warn: (message: string) => void;
}
/**
 * A partner's packs, as data and from addresses: what of them can be used. It comes when a provider has
 * packs, because checking them takes more code than everything else a provider does.
 */
export declare class PartnerPacks {
    #private;
    constructor(listener: Listener);
    /** Those that came as data first, then those from addresses in the order they are written in. */
    get all(): readonly Pack[];
    /** @param content a list of packs @param addresses with spaces between */
    use(content: unknown, addresses: string): void;
    /** Calls off what is on its way; the next use asks again. */
    stop(): void;
}
export {};
