import type { Response, ResponsesPack } from '../../../content/schema.js';
/** Two ways of looking at one response: when it began, and today. */
export declare const times: readonly ['then', 'now'];
export type Time = (typeof times)[number];
/** The four lists of a response, in the order they have everywhere. */
export declare const lists: readonly ["seen", "then", "now", "help"];
export type List = (typeof lists)[number];
/** What each of them says. */
export declare const groups: {
    readonly seen: readonly ["seen"];
    readonly then: readonly ["protecting", "helpedThen"];
    readonly now: readonly ["inTheWay", "hardToStop"];
    readonly help: readonly ["helps", "mine"];
};
export type Group = (typeof groups)[List][number];
/** A response, whole in one language: what it protects and what gets in the way belong together. */
export interface Known {
    readonly id: string;
    readonly lang: string;
    readonly entry: Response;
}
/** All responses there are, by id. */
export type Bank = ReadonlyMap<string, Known>;
/** Made once for each list of packs, however many elements use it. */
export declare function bankOf(packs: readonly ResponsesPack[]): Bank;
/**
 * The response to show: the one its author asked for, whatever the reader picked, or else what the
 * reader picked, or the first there is.
 */
export declare function find(bank: Bank, asked: string | null, picked: string | undefined): Known | undefined;
/** Which tab a key leads to from another; undefined where it leads to none. */
export declare function timeAfter(time: Time, key: string, isRightToLeft: boolean): Time | undefined;
