import type { PrinciplesPack } from '../schema.js';
export declare const principles: PrinciplesPack;
