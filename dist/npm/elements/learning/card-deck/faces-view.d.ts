import { nothing, type TemplateResult } from 'lit';
import type { cardDeck } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Choices, Deck, Face } from './card-deck.model.js';
export { cardsDeck, choicesAmong, principlesDeck, setsOf } from './card-deck.model.js';
export { renderWhereFrom } from '../where-from.js';
type Fragment = TemplateResult | typeof nothing;
type Words = StringsController<typeof cardDeck>;
/** What a reader can change, where the author has not set it. */
export type Choice = 'role' | 'voice';
/** What stands on a card. */
export declare function renderFace(words: Words, face: Face, level: number): TemplateResult;
/** What the set is called. */
export declare function renderTitle({ title }: Deck, level: number): TemplateResult;
/** @param can what the author has left to the reader */
export declare function renderBrowse(words: Words, { roles, voices, filtersCards, shown }: Choices, can: readonly Choice[], pick: (choice: Choice, id: string) => void): Fragment;
