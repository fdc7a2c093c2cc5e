import { type PropertyValues, type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { readerSettings as english } from '../../../locales/en/reader-settings.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * A reader's own rules for these tools: for each topic, whether a part about it asks first, opens or
 * is left out; whether anything of ours moves; and what is remembered, for how long. Below that, what
 * every element of ours on the page keeps, sends and hides, by its own account, and a way to erase
 * all of it.
 *
 * Changes hold at once, for every gate on the page. Nothing is stored until the reader asks, nothing
 * is sent, and there are no events: what a reader chooses is their own business.
 *
 * ```html
 * <hearten-reader-settings>
 *   <h2>Your settings</h2>
 *   <p>Some parts of this site are about things that may be hard to read, and ask before they open.
 *   What you say here counts on every page.</p>
 * </hearten-reader-settings>
 * ```
 *
 * @customElement hearten-reader-settings
 * @slot - A heading and a few words about the settings. They stay, with and without script.
 * @csspart panel - The box round everything.
 * @csspart trust - What the elements of the page keep, send and hide.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - The ground of what the elements say.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Controls.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of controls.
 */
export declare class ReaderSettings extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        topics: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
            useDefault: boolean;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** Which topics to offer beside those of this page: ids with spaces between; all, without it. */
    topics: string | null;
    /** Level of the heading, 1 to 6, where the element writes it; the one inside is one lower. */
    headingLevel: number;
    /** Some of the interface words, said differently. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-reader-settings': ReaderSettings;
    }
}
