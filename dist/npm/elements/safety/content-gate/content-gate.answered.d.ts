import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { type TopicLabel } from '../../../content/topics.js';
import { type View } from './content-gate.model.js';
import type { ContentGate } from './content-gate.js';
import type { HeldPart } from './held-part.js';
type Part = TemplateResult | typeof nothing;
/** What the gate lets its other half do. */
export interface GateDoor {
    /** Draws the gate as the answer has it, and then focuses what this selects, if anything. */
    readonly show: (view: View, focus?: string) => void;
    /** The reader presses a choice. */
    readonly choose: (view: View) => void;
    readonly isOpen: () => boolean;
}
/** What is drawn here beside the answer. */
export interface Around {
    /** Labels of the topics. */
    readonly topics: readonly string[];
    readonly support: string | undefined;
    /** `#id` of where to go on. */
    readonly next: string | undefined;
}
/**
 * The half of the gate that is wanted once its reader has answered: what follows from the answer,
 * and how long it holds. It comes after the first drawing, because nobody waits for it.
 */
export declare class AnsweredGate implements ReactiveController {
    #private;
    /** @param said what the reader answered before this had come */
    constructor(gate: ContentGate, part: HeldPart, said: View | undefined, door: GateDoor);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** The gate's topics may be others now. */
    followTopics(): void;
    /** What the topics are called. Most notes name them themselves, so nobody waits for this. */
    get labels(): TopicLabel[];
    /** Where support is on this page, if an element here says so. */
    get supportOnPage(): string | undefined;
    /** The reader answered this gate. */
    chose(view: View): void;
    /** Why the page did not go where its address leads. */
    renderLinked(): Part;
    /** The quiet line above an opened part. */
    renderBar(): TemplateResult;
    /** The end of the part: support again, where the reader is now, and a moment where there is one. */
    renderAftercare({ support }: Around): TemplateResult;
    /** The one line that stands for a closed part. */
    renderClosed({ topics, next }: Around): TemplateResult;
}
export {};
