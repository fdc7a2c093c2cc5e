import { nothing, type TemplateResult } from 'lit';
import type { reframePanel } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { type Option } from '../select.js';
import { type Pair, type Voice } from './reframe-panel.model.js';
export { reframes } from '../../../content/shipped/reframes.js';
export { renderPair, renderSeen } from './pair-view.js';
type Fragment = TemplateResult | typeof nothing;
/** What there is to look through, and where in it the reader is. */
export interface BrowseView {
    readonly words: StringsController<typeof reframePanel>;
    readonly pairs: readonly Pair[];
    readonly pair: Pair;
    /** Empty where the author has set it, or where there is no choice. */
    readonly settings: readonly Option[];
    readonly setting: string | null;
    /** Undefined where the author has set it, or where there is no choice. */
    readonly voice: Voice | undefined;
    readonly filter: (name: 'setting' | 'voice', value: string) => void;
    readonly go: (pair: string) => void;
    readonly step: (by: number) => void;
}
/** What narrows the pairs down, and a list of them by what was seen. */
export declare function renderBrowse(view: BrowseView): Fragment;
/** On to the next, or back; the line beside them says where one is, also to who can't see it change. */
export declare function renderPages({ words, pairs, pair, step }: BrowseView): TemplateResult;
