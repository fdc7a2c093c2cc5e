import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { principleCard as english } from '../../../locales/en/principle-card.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * One principle: what it means, what it stands instead of, a question to hold in one's own mind, and
 * what it looks like in a job. It asks nobody anything, and scores nothing.
 *
 * What the author wrote inside is shown as it is; what they left out comes from the content packs, by
 * the id in `principle`. Which job a reader chooses is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-principle-card principle="safety" for-role="reception">
 *   <h3>Safety <small>instead of threat and danger</small></h3>
 *   <p>What it means.</p>
 *   <p data-question>A question to hold.</p>
 *   <ul><li>What it looks like at reception.</li></ul>
 * </hearten-principle-card>
 * ```
 *
 * @customElement hearten-principle-card
 * @slot - The author's own words: a heading is the name, `data-question` marks the question, a list is
 *   the practice for `for-role`, and all else is the meaning. Empty where the words come from a pack.
 * @csspart panel - The box round everything.
 * @csspart question - The question to hold.
 * @csspart practice - What it looks like in a job.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The card.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - The ground of the picture.
 * @cssprop --hearten-color-strong - The words above the question.
 * @cssprop --hearten-color-strong-soft - The ground of the question.
 * @cssprop --hearten-radius-panel - Corners of the card.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export declare class PrincipleCard extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        principle: {};
        preset: {};
        forRole: {
            attribute: string;
        };
        voice: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
            useDefault: boolean;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** Which principle: an id such as `safety`, or one of your own pack that starts with `x-`. */
    principle: string | null;
    /** Names it as a framework does: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales` or `digital`. */
    preset: string | null;
    /** The job whose examples are shown first: `front-line`, `management`, `reception`, `recruitment`, `school` or `digital`. */
    forRole: string | null;
    /** Whom the words speak to: `professional`, `parent`, `young-person` or `easy-read`. */
    voice: 'professional' | 'parent' | 'young-person' | 'easy-read' | null;
    /** Level of the heading, 1 to 6, where the element writes it. */
    headingLevel: number;
    /** Some of the interface words, said differently. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-principle-card': PrincipleCard;
    }
}
