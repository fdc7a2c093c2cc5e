import { nothing, type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { reframePanel as english } from '../../../locales/en/reframe-panel.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * Ways of seeing what somebody does: from "What's wrong?" to "What may have happened?" and "What's
 * strong?", with what else it could be and what could help always beside them. A question to hold in
 * one's own mind; nothing here asks anybody anything.
 *
 * One pair is the author's own `<dl>`, of five groups in this order. Without one, pairs come from the
 * content packs: the one that `pair` names, or all to look through. What a reader picks is kept in
 * memory and told to nobody; a link to a pair is copied only when they ask.
 *
 * ```html
 * <hearten-reframe-panel>
 *   <h3>Leaves the room without asking</h3>
 *   <dl>
 *     <div><dt>What’s wrong?</dt> <dd>“Defiant.”</dd></div>
 *     <div><dt>What may have happened?</dt> <dd>…</dd></div>
 *     <div><dt>It could also be</dt> <dd>…</dd></div>
 *     <div><dt>What’s strong?</dt> <dd>…</dd></div>
 *     <div><dt>What could help</dt> <dd>…</dd></div>
 *   </dl>
 * </hearten-reframe-panel>
 * ```
 *
 * @customElement hearten-reframe-panel
 * @slot - What was seen, as a heading, and one `<dl>` with the pair. Without a `<dl>`, what is shown
 *   until the words from the pack are there, and where they can't be had.
 * @csspart panel - The box round everything.
 * @csspart browse - What narrows the pairs down.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - The ground of the label.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - The ground of what may have happened.
 * @cssprop --hearten-color-accent-solid - The ground of what could help.
 * @cssprop --hearten-color-on-solid - Its words.
 * @cssprop --hearten-color-strong - The words above what is strong.
 * @cssprop --hearten-color-strong-soft - Its ground.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export declare class ReframePanel extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        pair: {};
        setting: {};
        voice: {};
        safeguarding: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
            useDefault: boolean;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** Which pair: an id such as `r03`, or one of your own pack that starts with `x-`. */
    pair: string | null;
    /** Only pairs of one setting, `school`; without it the reader can narrow them down. */
    setting: string | null;
    /** Whom the words speak to: `professional` or `young-person`; without it the reader can choose. */
    voice: 'professional' | 'young-person' | null;
    /** Address of whom to tell when someone may be at risk of harm. */
    safeguarding: string | null;
    /** Level of the heading, 1 to 6, where the element writes it. */
    headingLevel: number;
    /** Some of the interface words, said differently. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-reframe-panel': ReframePanel;
    }
}
