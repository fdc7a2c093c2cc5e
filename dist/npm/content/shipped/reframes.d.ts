import type { ReframesPack } from '../schema.js';
export declare const reframes: ReframesPack;
