import { type TemplateResult } from 'lit';
import type { readerSettings } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Rung } from '../../../reader/reader-choices.js';
type Words = StringsController<typeof readerSettings>;
export interface MotionView {
    readonly words: Words;
    readonly isStillBySystem: boolean;
    readonly choose: (how: 'still' | 'system') => void;
}
/** Whether our elements may move: as the system says, or less. */
export declare function renderMotion({ words, isStillBySystem, choose }: MotionView): TemplateResult;
export interface MemoryView {
    readonly words: Words;
    /** Those that this browser has, shortest first. */
    readonly rungs: readonly Rung[];
    /** What there is to say about what is kept now, if anything. */
    readonly state: 'refused' | 'newer' | 'shorter' | undefined;
    readonly choose: (rung: Rung) => void;
}
/** How long the choices are kept, with what that means. */
export declare function renderMemory({ words, rungs, state, choose }: MemoryView): TemplateResult;
export {};
