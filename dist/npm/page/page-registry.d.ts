/** What an element does with a reader, in words for the trust panel, in the element's language. */
export interface Declaration {
    readonly name: string;
    readonly keeps: string;
    readonly sends: string;
    readonly hides: string;
}
/** An element, as the others on its page know it. Nothing in it is about the reader. */
export interface PageMember {
    readonly tag: string;
    declare(): Declaration;
    /** Topics of what its author wrote, so that a signpost can put the matching help first. */
    readonly topics?: readonly string[];
    /** Where on this page support can be found, `#support`, from an element that is a signpost. */
    readonly support?: string | undefined;
    /** Where on this page a moment can be taken, `#moment`, from an element that is for that. */
    readonly moment?: string;
}
/**
 * `members`: somebody came or went. `support`: the page's support is now somewhere else.
 * `choices`: what a reader keeps has changed, so read it again. `erased`: all that was stored is
 * gone, so forget what is in memory too.
 */
export type PageMessage = 'members' | 'support' | 'choices' | 'erased';
/**
 * How the elements of one page know each other, whichever copy of the library each came with.
 * It holds elements, never a reader's choices.
 */
export interface PageRegistry {
    /** Version of the library that made it; a later copy uses it as it is. */
    readonly version: string;
    readonly members: ReadonlySet<PageMember>;
    /** Where on this page support can be found, from the signpost that came first. */
    readonly support: string | undefined;
    /** Returns the way out. */
    join(member: PageMember): () => void;
    /** Returns how to stop listening. */
    listen(listener: (message: PageMessage) => void): () => void;
    send(message: PageMessage): void;
    /** Erases all that any element kept, here and now. */
    erase(): void;
}
/** The one registry of this page, made by the first copy of the library that asks for it. */
export declare function page(): PageRegistry;
