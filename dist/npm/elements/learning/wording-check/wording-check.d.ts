import { type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { wordingCheck as english } from '../../../locales/en/wording-check.js';
import { type Overrides } from '../../../locales/strings-controller.js';
import type { WordingOptions } from '../../../wording/wording.js';
/**
 * Words that may land hard, why, and kinder ones: of a text that is pasted in, of a field of the page, or of
 * what is written inside. Words that guess at a reason get no others to take, because only the writer knows
 * what was seen. It never says how many, and changes nothing by itself.
 *
 * What it is given stays in memory on the device: nothing is sent or stored.
 *
 * ```html
 * <label for="note">Note of the visit</label>
 * <textarea id="note"></textarea>
 * <hearten-wording-check for="note" rules-for="care school"></hearten-wording-check>
 * ```
 *
 * @customElement hearten-wording-check
 * @slot - The words to look at. With `for` or `paste`, what stands before the check, such as a heading.
 * @csspart panel - The box round everything.
 * @csspart field - The field for a text of the reader's.
 * @csspart look - What begins it.
 * @csspart place - A place in the text.
 * @csspart where-from - Where what is said of it comes from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - The ground of what has been answered.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and controls.
 * @cssprop --hearten-color-accent-soft - Controls under the pointer.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export declare class WordingCheck extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        htmlFor: {
            attribute: string;
        };
        paste: {
            type: BooleanConstructor;
            useDefault: boolean;
        };
        rulesFor: {
            attribute: string;
        };
        silence: {};
        safeguarding: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
            useDefault: boolean;
        };
        rules: {
            attribute: boolean;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** Id of the field of the page that it stands beside. */
    htmlFor: string | null;
    /** Has a field of its own to put a text in, as it has too where nothing is written inside. */
    paste: boolean;
    /** For what all rules are wanted: `care`, `school`, `health`, `exploitation`, `substances`, `systems`, with spaces between, or `all`. The core is on by itself. */
    rulesFor: string | null;
    /** Ids of rules that are not wanted, with spaces between. */
    silence: string | null;
    /** Address of whom to tell when someone may be at risk of harm. */
    safeguarding: string | null;
    /** Level of the heading, 1 to 6, where the element writes it. */
    headingLevel: number;
    /** Packs of rules of your own, as data. */
    rules: WordingOptions['rules'] | null;
    /** Some of the interface words, said differently. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-wording-check': WordingCheck;
    }
}
