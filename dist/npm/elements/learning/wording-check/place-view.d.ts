import { nothing, type TemplateResult } from 'lit';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Bank } from '../reframe-panel/reframe-panel.model.js';
import { type Place, type Reason } from './wording-check.model.js';
type Fragment = TemplateResult | typeof nothing;
/** What a list of places needs to be shown. */
export interface PlaceView {
    readonly words: StringsController<typeof wordingCheck>;
    /** What stands at a place in the text now. */
    textOf(place: Place): string;
    /** Whether the text is the reader's to change. */
    readonly isOpen: boolean;
    /** Undefined until it has come. */
    readonly reframes: Bank | undefined;
    /** What the reader does; the focus goes on to what is there to do next. */
    readonly acts: {
        go(place: Place): void;
        keep(place: Place, reason?: Reason): void;
        again(place: Place): void;
        swap(place: Place, alternative: string): void;
        undo(place: Place): void;
    };
}
/** The places in a text, `shown` of them; there is no word of how many. */
export declare function renderPlaces(view: PlaceView, places: readonly Place[], shown: number, showMore: () => void): Fragment;
export {};
