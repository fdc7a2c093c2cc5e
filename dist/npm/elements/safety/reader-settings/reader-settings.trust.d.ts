import { type TemplateResult } from 'lit';
import { readerSettings } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Said } from './reader-settings.model.js';
export interface TrustView {
    readonly words: StringsController<typeof readerSettings>;
    readonly headingLevel: number;
    readonly said: readonly Said[];
    /** What came of erasing everything, if the reader did so just now. */
    readonly outcome: 'erased' | 'notErased' | undefined;
    readonly erase: () => void;
}
/** What every element of ours on the page keeps, sends and hides, by its own account, and a way to end it. */
export declare function renderTrust(view: TrustView): TemplateResult;
