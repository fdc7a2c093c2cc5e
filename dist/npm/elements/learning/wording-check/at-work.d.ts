import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { WordingCheck } from './wording-check.js';
/** What a check does once there is something to look at. A check that nobody uses does without it. */
export declare class AtWork implements ReactiveController {
    #private;
    constructor(host: WordingCheck, words: StringsController<typeof wordingCheck>);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** The text may be another now, or the rules; it is looked at again once nobody types. */
    changed(): void;
    /** Forgets the text and all that was said about it. */
    forget(): void;
    /** Looks at a field because the reader asks, and says how that went. */
    lookAtField(): Promise<void>;
    /** Looks at what the author wrote inside, unless it has been looked at as it is. */
    lookInside(): Promise<void>;
    /** Nothing is written inside any more. */
    leaveInside(): void;
    /** What was found; nothing about an author's own words that there is nothing to ask about. */
    render(): TemplateResult | typeof nothing;
}
