import type { CardsPack, PrinciplesPack } from '../../../content/schema.js';
import { type Said } from '../../../content/versions.js';
import * as principle from '../principle-card/principle-card.model.js';
import type { Option } from '../select.js';
import type { Origin } from '../where-from.js';
export { voices, type Voice } from '../principle-card/principle-card.model.js';
type Voice = principle.Voice;
/** Whom and what cards are shown for; nothing of it is about the reader. */
export interface Filter {
    readonly role: string | undefined;
    readonly voice: Voice | undefined;
}
/** A card as it is to be drawn. A principle of a framework may draw on two of ours. */
export interface Face {
    readonly id: string;
    /** All ids that an address can call it by. */
    readonly ids: readonly string[];
    readonly title: Said<string>;
    readonly lines: readonly Said<string>[];
    readonly parts: readonly Part[];
    readonly origins: readonly Origin[];
}
/** One of our principles on a card. */
export interface Part {
    readonly card: principle.Card;
    readonly examples: Said<readonly string[]> | undefined;
}
/** What a set has to show, and to choose from. */
export interface Deck {
    readonly title: Said<string>;
    readonly faces: readonly Face[];
    readonly origins: readonly Origin[];
    readonly roles: readonly Option[];
    readonly voices: readonly Voice[];
    /** Cards are for everybody until somebody says for whom; examples are always for one job. */
    readonly filtersCards: boolean;
    /** The role and the voice that it shows. */
    readonly shown: Filter;
}
/** A framework's principles in its own order, as cards. */
export declare function principlesDeck(packs: readonly PrinciplesPack[], set: string, { role, voice }: Filter): Deck | undefined;
/** The ids of all sets of these packs. */
export declare function setsOf(packs: readonly (CardsPack | PrinciplesPack)[]): string[];
/** What a set is called. */
export declare function titleOf(packs: readonly (CardsPack | PrinciplesPack)[], set: string): string | undefined;
/** A set of cards; those that speak to nobody in particular are there for everybody. */
export declare function cardsDeck(packs: readonly CardsPack[], set: string, filter: Filter): Deck | undefined;
