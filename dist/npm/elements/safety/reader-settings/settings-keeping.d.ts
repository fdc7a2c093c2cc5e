import { type Rung } from '../../../reader/reader-choices.js';
/** What to say after a change. */
type Changed = 'changed' | 'changedPage' | 'changedVisit' | 'changedDevice' | 'refused';
/**
 * For how long the settings keep what their reader chooses. It is what the reader said here, or else
 * the longest that anything is kept; what is said on another page, in a second tab or at a gate, comes
 * after what was said here.
 */
export declare class SettingsKeeping {
    #private;
    constructor(changed: () => void);
    /** Follows what is kept, whoever keeps it. Returns how to stop. */
    follow(): () => void;
    get rung(): Rung;
    /** Those that this browser has. */
    get rungs(): readonly Rung[];
    get isKept(): boolean;
    get isAnythingLeft(): boolean;
    /** What there is to say about what is kept now, if anything. */
    stateOf(topics: readonly string[]): 'refused' | 'newer' | 'shorter' | undefined;
    /** @param isAsk the change asks for nothing to be kept, so that nothing can be refused */
    choose(keep: (rung: Rung) => Rung, isAsk: boolean): Changed;
    /** Keeps all that was chosen so far for as long as the reader says, and what they choose next too. */
    keepAll(topics: readonly string[], wanted: Rung): Changed;
}
export {};
