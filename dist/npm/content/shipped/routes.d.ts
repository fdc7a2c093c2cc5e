import type { RoutesPack } from '../schema.js';
export declare const routes: RoutesPack;
