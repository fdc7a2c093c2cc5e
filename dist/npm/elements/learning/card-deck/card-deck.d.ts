import { type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { cardDeck as english } from '../../../locales/en/card-deck.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * Cards in a grid, one at a time, or as steps: a framework's principles, the five steps, thirty seconds
 * that help, a partner's own set, or what the author wrote inside, each child a card.
 *
 * Cards of the author's own say whom they are for: `data-role="reception, school"`, `data-voice="parent"`,
 * the ids of `for-role` and `voice` or other words, which the reader then chooses from as they are written.
 *
 * A card can be linked to by its id, `#card-safety`. Nothing plays by itself, nothing is counted, and what
 * a reader looks at is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-card-deck layout="one">
 *   <h2>At our front desk</h2>
 *   <article id="card-name"><h3>A name</h3><p>We ask what to call you.</p></article>
 *   <article><h3>A seat</h3><p>You choose where to sit.</p></article>
 * </hearten-card-deck>
 * ```
 *
 * @customElement hearten-card-deck
 * @slot - Each child is a card, or each item where there is one list and nothing else. Headings, paragraphs
 *   and bare text stand before them. Without cards of the author's, those of `set`.
 * @csspart panel - The box round everything.
 * @csspart browse - What the reader can choose with.
 * @csspart card - A card.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The ground.
 * @cssprop --hearten-color-line - Edges of cards.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - Controls under the pointer.
 * @cssprop --hearten-color-strong - The words above a question.
 * @cssprop --hearten-color-strong-soft - The ground of a question.
 * @cssprop --hearten-radius-panel - Corners of the box.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export declare class CardDeck extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        set: {};
        layout: {};
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
    /** Which cards: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales`, `digital`, `rs`, `moments`, or a set of your own pack that starts with `x-`. */
    set: string | null;
    /** `grid`, `one` at a time, or `steps`; a grid if you don't say. */
    layout: 'grid' | 'one' | 'steps' | null;
    /** Whose examples and cards are shown: `front-line`, `management`, `reception`, `recruitment`, `school`, `digital`, or what cards of your own say in `data-role`; without it the reader can choose. */
    forRole: string | null;
    /** Whom the words speak to: `professional`, `parent`, `young-person`, `easy-read`, or what cards of your own say in `data-voice`; without it the reader can choose. */
    voice: 'professional' | 'parent' | 'young-person' | 'easy-read' | null;
    /** Level of the heading of the set, 1 to 6; those of cards are one below. */
    headingLevel: number;
    /** Some of the interface words, said differently. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-card-deck': CardDeck;
    }
}
