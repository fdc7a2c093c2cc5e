import { unnamed } from '../../../foundations/slotted-parts.js';
import type { Audience } from './audience.js';
/** What stands before the cards, a list whose items are cards, or a card by its place. */
export type CardPart = typeof unnamed | 'list' | `card${number}`;
/** A card that the author wrote. */
export interface AuthoredCard extends Audience {
    readonly element: HTMLElement;
    readonly part: CardPart;
}
/** Told apart by what they are and where they stand, so that CMS editors need no attributes. */
export declare function partOf(child: Element | Text): CardPart;
/** The author's cards, in their order. */
export declare function cardsIn(host: Element): readonly AuthoredCard[];
