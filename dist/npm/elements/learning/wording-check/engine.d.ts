import type { WordingOptions } from '../../../wording/wording.js';
/** What looks at words. It and its rules are larger than all else here, so they come when they are needed. */
export type Engine = Pick<typeof import('../../../wording/wording.js'), 'checkWordingInSlices' | 'validateRules'>;
/** @throws where it can't be had */
export declare function loadEngine(): Promise<Engine>;
/** Which rules an author wants. */
interface Asked {
    readonly rulesFor: string | null;
    readonly silence: string | null;
    readonly rules: WordingOptions['rules'] | null;
}
/** What an author wants, as the engine takes it. */
export declare class WantedRules {
    #private;
    options(engine: Engine, { rulesFor, silence, rules }: Asked, warn: (problem: string) => void): WordingOptions;
}
export {};
