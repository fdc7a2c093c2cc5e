/** How a reader leaves, and what is said meanwhile. */
export interface Leaving {
    readonly destination: string;
    /** The page may be come back to, and is closed then. */
    readonly returnable: boolean;
    readonly say: (what: Told) => string;
}
/** What is said on the cover. */
export type Told = 'loading' | 'still' | 'stuck' | 'leave' | 'closed' | 'reopen';
/** There is another way where this window may not lead away. */
export declare function leaveThrough(ask: () => void): void;
/**
 * Leaves the page, all in one go: covers it, blanks its title, empties its fields, erases all that any
 * element kept, and asks for the next page. It stays covered for as long as it is there.
 */
export declare function leave(leaving: Leaving): void;
