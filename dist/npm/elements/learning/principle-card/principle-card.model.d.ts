import type { Preset, Principle, PrinciplesPack } from '../../../content/schema.js';
import { type Said, type Versions } from '../../../content/versions.js';
import type { Origin } from '../where-from.js';
/** Whom a card speaks to. */
export declare const voices: readonly ['professional', 'parent', 'young-person', 'easy-read'];
export type Voice = (typeof voices)[number];
type Role = PrinciplesPack['roles'][number];
/** All principles, roles and presets there are, in every language there is. */
export interface Bank {
    readonly principles: ReadonlyMap<string, Versions<Principle>>;
    readonly roles: ReadonlyMap<string, Versions<Role>>;
    readonly presets: ReadonlyMap<string, Versions<Preset>>;
}
type Words<What = string> = Said<What, Principle>;
/** What a card shows of a principle, before a role is chosen. */
export interface Card {
    /** Whom it speaks to: professionals, where nobody has words in another voice. */
    readonly voice: Voice;
    readonly name: Said<string>;
    readonly insteadOf: Words | undefined;
    readonly meaning: Words | undefined;
    readonly question: Words | undefined;
    /** What somebody who is not a professional could ask for. */
    readonly ask: Words<readonly string[]> | undefined;
    /** The roles that there are examples for. */
    readonly roles: readonly {
        readonly id: string;
        readonly label: Said<string>;
    }[];
    /** The framework that it is named after. */
    readonly framework: Said<string, Preset> | undefined;
}
/** Made once for each list of packs, however many cards use it. */
export declare function bankOf(packs: readonly PrinciplesPack[]): Bank;
/** Whether a framework has a principle of this kind. */
export declare function isIn({ presets }: Bank, preset: string, principle: string): boolean;
/**
 * A principle as it is to be shown. Gaps are filled from the next language; where nobody has words in
 * a voice, those for professionals stand in.
 *
 * @param preset names it as that framework does; ignored where the framework has no such principle
 */
export declare function cardOf({ principles, roles, presets }: Bank, id: string, { voice, preset }: {
    readonly voice: Voice;
    readonly preset: string | undefined;
}): Card | undefined;
/** What a principle looks like in a job. */
export declare function examplesFor(versions: Versions<Principle> | undefined, role: string | undefined): Words<readonly string[]> | undefined;
/**
 * Where a card's words come from: of several packs, those that have something on the card. An author's
 * own words stand for the same principle, so its sources are named beside them too.
 */
export declare function originsOf({ name, insteadOf, meaning, question, framework }: Card, examples: Words<readonly string[]> | undefined): Origin[];
export {};
