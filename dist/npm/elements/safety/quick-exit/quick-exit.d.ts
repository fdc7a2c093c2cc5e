import { type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import type { quickExitRehearsal } from '../../../locales/en/quick-exit-rehearsal.js';
import { quickExit as english } from '../../../locales/en/quick-exit.js';
import { type Overrides } from '../../../locales/strings-controller.js';
import { ExitPressedEvent } from './quick-exit.events.js';
import { type Pressed } from './shortcut.js';
type AllWords = typeof english & typeof quickExitRehearsal;
/**
 * The way out: leaves the page fast, and says honestly what that does not hide.
 *
 * The link is the author’s own and works without script. With it, a press covers the page in the same
 * moment, blanks its title, empties its fields, erases all that any element kept, and puts the next page in
 * the place of this one. It sends nothing and stores nothing.
 *
 * ```html
 * <hearten-quick-exit first><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>
 * <main>…</main>
 * <hearten-quick-exit><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>
 * ```
 *
 * @customElement hearten-quick-exit
 * @slot - The link out, and whatever else should stand with what it can’t hide.
 * @fires {ExitPressedEvent} hearten-exit-pressed - The reader is leaving. It stays at the element: it neither
 *   bubbles nor can be cancelled.
 * @csspart panel - The bar.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The bar.
 * @cssprop --hearten-color-sunk - What lies lower in it.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - What else can be pressed.
 * @cssprop --hearten-color-accent-soft - Its tint.
 * @cssprop --hearten-radius-control - Corners of controls.
 */
export declare class QuickExit extends HeartenElement implements Pressed {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        first: {
            type: BooleanConstructor;
        };
        loud: {
            type: BooleanConstructor;
        };
        shortcut: {
            type: BooleanConstructor;
        };
        returnable: {
            type: BooleanConstructor;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** Stands first in the page, and is seen when it has the focus: for keyboards, screen readers and voice. */
    first: boolean;
    /** Red, where being found fast matters more than not being noticed. */
    loud: boolean;
    /** Pressing Shift three times leaves too. */
    shortcut: boolean;
    /** The back button leads here again; the page is closed then, and can be opened. */
    returnable: boolean;
    /** Some of the interface words, said differently. */
    strings: Overrides<AllWords> | null | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    /** The reader pressed Shift. */
    pressed(count: number, late: boolean): void;
    /** The reader turned the key off or on. */
    changed(): void;
    protected render(): TemplateResult;
}
export { ExitPressedEvent };
declare global {
    interface HTMLElementTagNameMap {
        'hearten-quick-exit': QuickExit;
    }
}
