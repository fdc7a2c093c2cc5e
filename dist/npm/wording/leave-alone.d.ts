import type { Finder, Lexicon } from './lexicon.js';
import type { Match } from './match.js';
import { type Passage } from './passage.js';
/** Whether what a rule has found is one of the many right uses of the same words. */
export declare class Judgement {
    #private;
    constructor(passage: Passage, { lists, announcing }: Lexicon);
    leavesAlone(match: Match, finder: Finder): boolean;
}
