import { ReactiveElement, type PropertyValues } from 'lit';
import type { Wording } from '../../locales/strings.js';
/**
 * Says once, for every hearten element inside it, who the pages are for, where support is, whom to
 * tell, what elements start with, and which words and packs of the partner's own to use. What an element says for itself comes first;
 * the nearest provider comes next. It draws nothing of its own, not even a shadow root.
 *
 * ```html
 * <hearten-provider audience="people who work with children" support="/support">…</hearten-provider>
 * ```
 *
 * @customElement hearten-provider
 * @slot - The part of the page it speaks for.
 */
export declare class Provider extends ReactiveElement {
    #private;
    static properties: {
        audience: {};
        support: {};
        safeguarding: {};
        voice: {};
        forRole: {
            attribute: string;
        };
        preset: {};
        packs: {};
        content: {
            attribute: boolean;
        };
        wording: {
            attribute: boolean;
        };
    };
    /** Who the pages are written for, as it reads after "written for". */
    audience: string | null;
    /** Address of a page or place with support. */
    support: string | null;
    /** Address of whom to tell when someone may be at risk of harm. */
    safeguarding: string | null;
    /** Whom words speak to: `professional`, `parent`, `young-person` or `easy-read`. */
    voice: 'professional' | 'parent' | 'young-person' | 'easy-read' | null;
    /** The job whose examples are shown first: `front-line`, `management`, `reception`, `recruitment`, `school` or `digital`. */
    forRole: string | null;
    /** Names principles as a framework does: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales` or `digital`. */
    preset: string | null;
    /** Addresses of JSON content packs, with spaces between. They are fetched; nothing else is. */
    packs: string | null;
    /** Content packs as data, from a module of the page's own. They come before `packs`. */
    content: readonly unknown[] | null;
    /** Interface words by language tag, then by element: `{ cy: { 'content-gate': { … } } }`. */
    wording: Wording | null;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** A shadow root would lay the whole page inside it out afresh, and lose a reader's place in it. */
    protected createRenderRoot(): this;
}
export type { Wording };
declare global {
    interface HTMLElementTagNameMap {
        'hearten-provider': Provider;
    }
}
