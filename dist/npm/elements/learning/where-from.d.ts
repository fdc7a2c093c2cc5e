import { type TemplateResult } from 'lit';
import type { Source } from '../../content/schema.js';
import type { whereFrom } from '../../locales/en/where-from.js';
import type { StringsController } from '../../locales/strings-controller.js';
/** Something in a pack that words were taken from. */
export interface Origin {
    readonly lang: string;
    readonly sources: readonly Source[];
    /** Said first: which framework a name is from, and what is not yet sure of it. */
    readonly notes?: readonly string[];
    /** Left out by what has no date of its own. */
    readonly reviewedOn?: string;
    readonly reviewedBy?: readonly string[];
}
/**
 * "Where this comes from": sources with the day they were read, and an honest word about review.
 *
 * @param subject id of what it is about, beside it: a page of cards has as many of these as cards
 */
export declare function renderWhereFrom(words: StringsController<typeof whereFrom>, origins: readonly Origin[], subject?: string): TemplateResult;
