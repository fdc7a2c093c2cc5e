import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { reframePanel as english } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { ReframePanel } from './reframe-panel.js';
import type { Pair, Voice } from './reframe-panel.model.js';
type Fragment = TemplateResult | typeof nothing;
/** Lines that neither theming nor wording can take away. */
type FixedLine = 'shift' | 'shiftYou' | 'hold' | 'holdYou' | 'safeguarding' | 'safeguardingYou';
/** What the foot has to know of the pair above it. */
export interface FootView {
    readonly speaksTo: Voice;
    /** What the author wrote under the pair: what it says is not said again. */
    readonly said: string;
    readonly after: Fragment;
    /** The id of the pair, where it has one. */
    readonly pair: string | undefined;
    /** The pair, where it comes from a pack. */
    readonly origin: Pair | undefined;
    /** The author's address of whom to tell. */
    readonly safeguarding: string | null;
}
/** What stands under every pair: how to hold it, safeguarding, where it comes from, and a link to it. */
export declare class Foot implements ReactiveController {
    #private;
    constructor(panel: ReframePanel, words: StringsController<typeof english>);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Whether the author's own address must not become a link. */
    get isUnsafe(): boolean;
    /** Another pair is shown, so what was copied is not this one. */
    forget(): void;
    /** A line that is always there, unless the author has said it. */
    unlessSaid(line: FixedLine, said: string, style: string, more?: unknown): Fragment;
    render(view: FootView): TemplateResult;
}
export {};
