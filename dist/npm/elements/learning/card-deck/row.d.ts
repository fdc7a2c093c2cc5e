import { type ReactiveController, type TemplateResult } from 'lit';
import type { SlotHost } from '../../../foundations/author-slots.js';
import type { cardDeck } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
type Words = StringsController<typeof cardDeck>;
/** Cards one at a time: a row that scrolls as anything else does, and where in it the reader is. */
export declare class Row implements ReactiveController {
    #private;
    constructor(host: SlotHost, words: Words, cardAt: (place: number) => HTMLElement | undefined);
    /** The reader is led to a card by something else than the row; that it has scrolled is heard later. */
    turnTo(place: number): void;
    /** A row that is moved to elsewhere in the page begins again; the reader does not. */
    hostConnected(): void;
    /** @param cards what is drawn in it, `count` of them */
    render(name: string, cards: unknown, count: number): TemplateResult;
}
export {};
