import { type TemplateResult } from 'lit';
import type { Source } from '../../content/schema.js';
import type { whereFrom } from '../../locales/en/where-from.js';
import type { StringsController } from '../../locales/strings-controller.js';
/** Where some words come from, and who has looked at them. */
export interface Origin {
    /** What the words are in. */
    readonly lang: string;
    readonly sources: readonly Source[];
    readonly reviewedOn: string;
    readonly reviewedBy: readonly string[];
    /** Said first: which framework a name is from, and what is not yet sure of it. */
    readonly notes?: readonly string[] | undefined;
}
/** "Where this comes from": sources with the day they were read, and an honest word about review. */
export declare function renderWhereFrom(words: StringsController<typeof whereFrom>, { lang, sources, reviewedOn, reviewedBy, notes }: Origin): TemplateResult;
