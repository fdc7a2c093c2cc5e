import type { TopicsPack } from '../../../content/schema.js';
import type { ContentGate } from './content-gate.js';
import type { HeldPart } from './held-part.js';
/** Something the author wrote that the gate could not take as meant. */
export interface Mistake {
    readonly code: string;
    readonly message: string;
}
type Gate = Pick<ContentGate, 'topics' | 'depth' | 'mode' | 'next' | 'support' | 'headingLevel'> & HTMLElement;
/** Everything about a gate that its author would want to know. */
export declare function mistakes(gate: Gate, part: HeldPart, packs: readonly TopicsPack[] | undefined): Mistake[];
export {};
