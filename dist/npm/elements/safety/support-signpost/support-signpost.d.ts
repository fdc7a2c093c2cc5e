import { type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import { supportSignpost as english } from '../../../locales/en/support-signpost.js';
import { type Overrides } from '../../../locales/strings-controller.js';
/**
 * Who can help, for whom, when and how. It rings nobody by itself, counts no press, and ranks nobody by
 * anything but what the page talks about.
 *
 * The author's own list of links is what everybody has, before and without the script. Items of it that
 * say when they were checked and when they are open (`data-checked`, `data-hours`, `data-zone`) are told to
 * be open now, or to be checked first. With `nations` or `place` the routes of the content packs take the
 * list's place: emergency first, then those for what the gates of the page talk about. Hours are told to
 * be open only where nobody can doubt it, and are not shown once they were checked half a year ago.
 *
 * Which reader somebody looks for help for is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-support-signpost id="support" nations="england">
 *   <h2>Who can help</h2>
 *   <ul>
 *     <li>If someone’s life may be in danger, <a href="tel:999">ring 999</a>.</li>
 *     <li data-checked="2026-11-23" data-hours="24/7"><b>Samaritans</b> <a href="tel:116123">ring 116 123</a></li>
 *   </ul>
 * </hearten-support-signpost>
 * ```
 *
 * @customElement hearten-support-signpost
 * @slot - A heading, and a list of who can help. What stands after the list stays there.
 * @csspart panel - The box round everything.
 * @csspart route - Somebody who can help.
 * @csspart reach - A link that rings, writes or goes there.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-line - Lines between routes.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and what is open now.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-color-accent-solid - The ground of the first way to reach somebody.
 * @cssprop --hearten-color-on-solid - Its words.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of controls.
 */
export declare class SupportSignpost extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        nations: {};
        place: {};
        reader: {};
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
    /** Where the page's readers are: `england`, `scotland`, `wales`, `northern-ireland`, `ireland`, with spaces between. */
    nations: string | null;
    /** A place of your own pack, such as `x-thornbeck`. */
    place: string | null;
    /** For whom help is looked for: `young-person`, `parent`, `worker`; without it the reader can choose. */
    reader: string | null;
    /** What the page talks about besides its gates: topic ids with spaces between. */
    topics: string | null;
    /** Level of the heading of each route, 1 to 6. */
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
        'hearten-support-signpost': SupportSignpost;
    }
}
