import type { CardsPack, PrinciplesPack } from '../../../content/schema.js';
import { type Said } from '../../../content/versions.js';
import * as principle from '../principle-card/principle-card.model.js';
import type { Option } from '../select.js';
import type { Origin } from '../where-from.js';
import { type Audience, type Filter } from './audience.js';
export { voices, type Voice } from '../principle-card/principle-card.model.js';
type Voice = principle.Voice;
/** What there is to choose from. */
export interface Choices {
    readonly roles: readonly Option[];
    /** Ours, which the wording has names for, or an author's own. */
    readonly voices: readonly (Voice | Option)[];
    /** Cards are for everybody until somebody says for whom; examples are always for one job. */
    readonly filtersCards: boolean;
    /** The role and the voice that it shows. */
    readonly shown: Filter;
}
/** A card as it is to be drawn. A principle of a framework may draw on two of ours. */
export interface Face extends Audience {
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
export interface Deck extends Choices {
    readonly title: Said<string>;
    readonly faces: readonly Face[];
    readonly origins: readonly Origin[];
}
/** A framework's principles in its own order, as cards. */
export declare function principlesDeck(packs: readonly PrinciplesPack[], set: string, { role, voice }: Filter): Deck | undefined;
/** The ids of all sets of these packs. */
export declare function setsOf(packs: readonly (CardsPack | PrinciplesPack)[]): string[];
/** What a set is called. */
export declare function titleOf(packs: readonly (CardsPack | PrinciplesPack)[], set: string): string | undefined;
/**
 * What cards that speak to somebody can be narrowed down to: what packs have names for comes first.
 *
 * @param lang what words of their own are written in
 */
export declare function choicesAmong(all: readonly Audience[], shown: Filter, packs: readonly CardsPack[], lang: string): Choices;
/** A set of cards; those that speak to nobody in particular are there for everybody. */
export declare function cardsDeck(packs: readonly CardsPack[], set: string, filter: Filter): Deck | undefined;
