import { nothing, type TemplateResult } from 'lit';
import { type PairView } from './readings-view.js';
type Fragment = TemplateResult | typeof nothing;
/** What was seen, as a heading: never the label. */
export declare function renderSeen(view: PairView): Fragment;
/** The five groups of a pair from a pack. */
export declare function renderPair(view: PairView): Fragment;
export {};
