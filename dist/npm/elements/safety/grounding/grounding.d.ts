import { type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { grounding as english } from '../../../locales/en/grounding.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * A moment to come back to oneself: things to notice, feet on the floor, slow breathing. All of it is
 * there to read, numbered and still. Who likes can take one step at a time, by their own presses, or
 * see a circle that moves, with a pause. Nothing begins by itself, makes a sound or counts down, and
 * stopping is one press. It is not treatment.
 *
 * Steps that the author wrote inside are shown as they are, in place of ours.
 *
 * ```html
 * <hearten-grounding id="moment">
 *   <h2>Take a moment</h2>
 *   <p>Try this, or leave it. You can stop whenever you want.</p>
 *   <ol><li>Look for five things you can see.</li><li>Listen for three sounds.</li></ol>
 * </hearten-grounding>
 * ```
 *
 * @customElement hearten-grounding
 * @slot - The author's own words: a heading, lists of steps, and all else says what this is. Empty where
 *   the words are ours.
 * @csspart panel - The box round everything.
 * @csspart exercise - One thing to do, which opens.
 * @csspart step - The one step that is shown.
 * @csspart circle - The circle that moves.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Controls and the circle.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export declare class Grounding extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        exercises: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
            useDefault: boolean;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** Which of ours are shown, in this order: `look`, `feet` and `breath`, with spaces between. */
    exercises: string | null;
    /** Level of the heading, 1 to 6, where the element writes it. */
    headingLevel: number;
    /** Some of the words, said differently: those of the steps too. */
    strings: Overrides<typeof english> | null | undefined;
    constructor();
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hearten-grounding': Grounding;
    }
}
