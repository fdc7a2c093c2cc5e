import { nothing, type TemplateResult } from 'lit';
import type { TopicLabel } from '../../../content/topics.js';
import type { contentGate } from '../../../locales/en/content-gate.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Depth, View } from './content-gate.model.js';
type Part = TemplateResult | typeof nothing;
/** The note and the question, as the gate knows them. */
export interface Asking {
    readonly words: StringsController<typeof contentGate>;
    /** The author left the note to us. */
    readonly unwritten: boolean;
    readonly headingLevel: number;
    readonly audience: string | undefined;
    /** Topics that the note has yet to name. */
    readonly topics: readonly TopicLabel[];
    readonly depth: Depth | undefined;
    /** How many passages go into more detail. */
    readonly passages: number;
    /** Reading time that the note has yet to say. */
    readonly minutes: number | undefined;
    /** Where support is, unless the note says so. */
    readonly support: string | undefined;
    /** What is said where the address of the page leads into the part. */
    readonly linked: unknown;
    /** Undefined where nothing is held, so that there is nothing to choose. */
    readonly choose: ((view: View) => void) | undefined;
}
/** A way to support that looks the same wherever it stands. */
export declare function supportLink(address: string, words: unknown): TemplateResult;
/**
 * A choice. The whole tile can be pressed, but only its short name is in the button, so that who
 * speaks to a screen says no more than that; the line beneath describes it. A press of the button
 * comes up to the tile.
 */
export declare function renderChoice(name: string, label: unknown, note: unknown, press: () => void): TemplateResult;
/** What stands before the author's own words. */
export declare function renderNoteStart({ words, audience, unwritten, headingLevel }: Asking): Part;
/** What stands after them: the facts they leave out, the choices, and the way to support. */
export declare function renderNoteEnd(asking: Asking): TemplateResult;
export {};
