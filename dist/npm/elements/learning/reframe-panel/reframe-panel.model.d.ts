import type { Reframe, ReframesPack } from '../../../content/schema.js';
import { type Said, type Versions } from '../../../content/versions.js';
/** Whom a pair speaks to. */
export declare const voices: readonly ['professional', 'young-person'];
export type Voice = (typeof voices)[number];
/** The five groups of a pair, in the order they have everywhere. */
export declare const groups: readonly ['wrong', 'may', 'also', 'strong', 'help'];
export type Group = (typeof groups)[number];
/** The ways of seeing it: what a narrow panel shows one at a time. */
export declare const readings: readonly ['wrong', 'may', 'strong'];
export type Reading = (typeof readings)[number];
type Setting = ReframesPack['settings'][number];
/** A pair, whole in one language: a deficit reading in one and its reframes in another would be no pair. */
export interface Pair {
    readonly id: string;
    readonly lang: string;
    readonly entry: Reframe;
}
/** All pairs and settings there are, in every language there is. */
export interface Bank {
    readonly pairs: ReadonlyMap<string, Pair>;
    readonly settings: ReadonlyMap<string, Versions<Setting>>;
}
/** What a reader or an author narrows the pairs down to; null is any. */
export interface Filter {
    readonly voice: Voice;
    readonly setting: string | null;
}
/** Made once for each list of packs, however many panels use it. */
export declare function bankOf(packs: readonly ReframesPack[]): Bank;
/** The pairs for a voice and a setting, in the order of the bank. */
export declare function pairsFor({ pairs }: Bank, { voice, setting }: Filter): Pair[];
/** The voices that have pairs where the author wants them; all, where none has. */
export declare function voicesFor(bank: Bank, { voice, setting }: Asked): readonly Voice[];
/** The settings that a voice has pairs for. */
export declare function settingsFor({ pairs, settings }: Bank, voice: Voice): Map<string, Said<Setting>>;
/** The pair that is so many places on, round the end. */
export declare function stepFrom(pairs: readonly Pair[], from: Pair | undefined, by: number): Pair | undefined;
/** What the author has set; the reader can't change it. */
export interface Asked {
    readonly pair: string | null;
    readonly voice: Voice | undefined;
    readonly setting: string | null;
}
/** What the reader has picked so far. */
export interface Picked {
    readonly voice?: Voice;
    readonly setting?: string | null;
    readonly pair?: string;
}
/** What there is to see then, and which of it is shown. */
export interface Found extends Filter {
    readonly pairs: readonly Pair[];
    readonly pair: Pair | undefined;
}
/** @param start the voice to begin with, where neither author nor reader has said */
export declare function find(bank: Bank, asked: Asked, picked: Picked, start: Voice): Found;
/** What to pick so that a pair is shown; undefined where it can't be. */
export declare function pickFor(bank: Bank, asked: Asked, id: string): Picked | undefined;
export {};
