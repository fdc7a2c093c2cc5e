import type { CardsPack } from '../../../content/schema.js';
import { type Filter } from './audience.js';
import { type AuthoredCard } from './authored-cards.js';
import type { Choices } from './card-deck.model.js';
/** The cards that an author wrote inside a deck, and which of them are shown. */
export declare class OwnCards {
    #private;
    constructor(host: Element);
    get all(): readonly AuthoredCard[];
    get shown(): readonly AuthoredCard[];
    read(filter: Filter): void;
    has(id: string, filter: Filter): boolean;
    /** Place among those that are shown, or -1. */
    placeOf(id: string): number;
    /** Names of roles come with the packs; cards for everybody wait for nothing. */
    choices(packs: () => readonly CardsPack[] | undefined): Choices | undefined;
    /** Items of a list can't be left out by having no slot, as other cards are. */
    showItems(): void;
    giveItemsBack(): void;
}
