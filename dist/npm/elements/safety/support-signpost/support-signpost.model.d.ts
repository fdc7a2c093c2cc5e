import type { Route, RoutesPack } from '../../../content/schema.js';
import { type Said, type Versions } from '../../../content/versions.js';
/** A route, whole in one language. */
export interface Known {
    readonly id: string;
    readonly lang: string;
    readonly entry: Route;
}
type ReaderKind = RoutesPack['readers'][number];
/** All routes and kinds of readers there are. */
export interface Bank {
    readonly routes: readonly Known[];
    readonly readers: ReadonlyMap<string, Versions<ReaderKind>>;
}
/** Made once for each list of packs, however many signposts use it. */
export declare function bankOf(packs: readonly RoutesPack[]): Bank;
/** What a signpost is for. */
export interface Asked {
    /** Empty is any. */
    readonly nations: readonly string[];
    readonly place: string | null;
    readonly reader: string | null;
    /** What the page talks about. */
    readonly topics: readonly string[];
}
/** Who can help: emergency first, then those for what the page talks about, then the order of the pack. */
export declare function routesFor({ routes }: Bank, asked: Asked): Known[];
/** The readers that routes differ for, in this place. */
export declare function readersFor(bank: Bank, asked: Asked): Said<ReaderKind, ReaderKind>[];
type Channel = Route['channels'][number];
/** Where a way to reach somebody leads: a number is rung or written to, a page is opened. */
export declare function addressOf({ type, value, keyword }: Channel): string;
/** A page by the name of its site. */
export declare function hostOf(address: string): string;
/** Whether anything can be told from this clock. */
export declare function isPlausible(now: Date): boolean;
/** How old a check is; `undated` where a clock or a date makes no sense. */
export type Age = 'fresh' | 'due' | 'old' | 'undated';
/** @param checkedOn `2026-11-23` */
export declare function ageOf(checkedOn: string, now: Date): Age;
/**
 * Whether somebody can be reached now.
 *
 * @returns undefined where hours, zone, clock or a holiday leave it in doubt
 */
export declare function isOpen(hours: string, zone: string, nations: readonly string[], now: Date): boolean | undefined;
export {};
