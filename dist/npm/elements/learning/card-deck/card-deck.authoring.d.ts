import type { Mistake } from '../../../foundations/warn.js';
import { cardDeck as english } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Audience } from './audience.js';
import type { CardDeck } from './card-deck.js';
import { type Deck } from './card-deck.model.js';
type Attributes = Pick<CardDeck, 'set' | 'layout' | 'forRole' | 'voice' | 'headingLevel' | 'strings'>;
interface Known {
    readonly deck: Deck | undefined;
    readonly own: readonly Audience[];
    /** Words are still on their way. */
    readonly isComing: boolean;
    /** Packs of a partner's are in use, and may still be on their way. */
    readonly hasOthers: boolean;
    readonly words: StringsController<typeof english>;
}
/** Everything about a deck that its author would want to know. */
export declare function mistakes(deck: Attributes, known: Known): Generator<Mistake>;
export {};
