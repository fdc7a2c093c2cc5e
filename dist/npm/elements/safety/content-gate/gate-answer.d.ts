import { type Rung } from '../../../reader/reader-choices.js';
import type { View } from './content-gate.model.js';
/**
 * What the reader answered to one gate: what they said to this gate itself or, where they said
 * nothing to it, what they said about its topics.
 */
export declare class GateAnswer {
    #private;
    /** @param toGate what the reader has said to it already */
    constructor(toGate: View | undefined, changed: () => void);
    /**
     * Follows what the reader chooses anywhere. Returns how to stop.
     *
     * @param place of the gate, by which one that a framework makes anew is known again; may be empty
     */
    follow(place: string): () => void;
    /** The topics that answers are kept by. */
    get topics(): readonly string[];
    set topics(topics: readonly string[]);
    get view(): View;
    /** How long the topics are remembered; `off` where nobody asked, `none` where there are none. */
    get memory(): Rung | 'none' | 'off';
    /** The reader's settings closed it, not the reader just now. */
    get leftOut(): boolean;
    choose(view: View, place: string): void;
    remember(rung: Rung): void;
    /** The part in front of the reader stays as it is; it is the next one that asks. */
    forget(): void;
}
