import { type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { survivalResponse as english } from '../../../locales/en/survival-response.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * A response that helped somebody survive, what it may have been for then, how it can get in the way
 * now, and what may help. It explains; it tests and sorts nobody, and says so.
 *
 * What the author wrote inside is shown as it is: a heading, and four lists in this order: what others
 * may see; then (what it may be protecting, how it helped); now (how it can get in the way, why it is hard
 * to stop); what helps. Without a `<dl>` the words come from the content packs: the response that
 * `response` names, or all to look through. What a reader looks at is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-survival-response response="freeze">
 *   <p>Freeze: going still when there is danger.</p>
 * </hearten-survival-response>
 * ```
 *
 * @customElement hearten-survival-response
 * @slot - Its name as a heading, and four `<dl>`. Without any, what is shown until the words from the pack
 *   are there, and where they can't be had.
 * @csspart panel - The box round everything.
 * @csspart browse - What one of them is chosen with.
 * @csspart tab - “Then” and “Now”, which look alike.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - The ground of the groups.
 * @cssprop --hearten-color-accent-solid - The ground of what helps.
 * @cssprop --hearten-color-on-solid - Its words.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export declare class SurvivalResponse extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        response: {};
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
    /** Which one: `appease`, `away`, `fight`, `flight`, `flop`, `freeze`, `reach-out`, `watch`, or one of your own pack that starts with `x-`. */
    response: string | null;
    /** Address of whom to tell when someone may be at risk of harm. */
    safeguarding: string | null;
    /** Level of the heading, 1 to 6, where the element writes it. */
    headingLevel: number;
    /** Some of the interface words, said differently. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    protected willUpdate(): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-survival-response': SurvivalResponse;
    }
}
