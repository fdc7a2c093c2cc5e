import type * as principle from '../principle-card/principle-card.model.js';
/** Whom and what cards are shown for; nothing of it is about the reader. */
export interface Filter {
    readonly role: string | undefined;
    readonly voice: principle.Voice | undefined;
}
/** Whom a card speaks to, and in which voice; a list without entries is everybody. */
export interface Audience {
    readonly role: readonly string[];
    readonly voice: readonly string[];
}
/** The cards that are shown, and for whom: where no card speaks to them, to everybody. */
export interface Narrowed<Card> {
    readonly cards: readonly Card[];
    readonly shown: Filter;
}
export declare function narrow<Card extends Audience>(all: readonly Card[], { role, voice }: Filter): Narrowed<Card>;
