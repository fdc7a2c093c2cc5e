import type { Pack } from '../../../content/schema.js';
import type { Mistake } from '../../../foundations/warn.js';
import type { ContentGate } from './content-gate.js';
import type { HeldPart } from './held-part.js';
type Gate = Pick<ContentGate, 'topics' | 'depth' | 'mode' | 'next' | 'support' | 'headingLevel'> & HTMLElement;
/** Everything about a gate that its author would want to know. */
export declare function mistakes(gate: Gate, part: HeldPart, packs: readonly Pack[] | undefined): Mistake[];
export {};
