import type { CardsPack } from '../schema.js';
export declare const cards: CardsPack;
