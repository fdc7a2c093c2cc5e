import type { ResponsesPack } from '../schema.js';
export declare const responses: ResponsesPack;
