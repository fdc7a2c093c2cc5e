import { type PropertyValues, type TemplateResult } from 'lit';
import { HeartenElement } from '../../../foundations/base-element.js';
import type { contentGateAnswered } from '../../../locales/en/content-gate-answered.js';
import { contentGate as english } from '../../../locales/en/content-gate.js';
import { type Overrides } from '../../../locales/strings-controller.js';
import { GateClosedEvent, GateOpenedEvent } from './content-gate.events.js';
type AllWords = typeof english & typeof contentGateAnswered;
/**
 * The content-warning gate: a note before material that may be hard to meet, and a choice about it.
 *
 * The part that waits is the author's own `<details>` (or a `<template>`, where nothing inside may
 * load either). It is not shown, read out, printed or found until the reader presses one of the
 * choices. It offers choice and information; warnings are not known to lower distress.
 *
 * Nothing is stored or sent unless the reader asks for their choice to be remembered; then their
 * topics are kept, not in plain words, for this visit or on this device.
 *
 * ```html
 * <hearten-content-gate topics="abuse-child" depth="discuss" support="/support">
 *   <h2>Before you continue</h2>
 *   <p>This part talks about child abuse. About 4 minutes to read.</p>
 *   <details><summary>Read on</summary><p>…</p></details>
 * </hearten-content-gate>
 * ```
 *
 * @customElement hearten-content-gate
 * @slot - The note, and after it one `<details>` or `<template>` with the part that waits. Passages
 *   in more detail are `<details data-depth="describe">` inside that.
 * @fires {GateOpenedEvent} hearten-gate-opened - The reader opened the part.
 * @fires {GateClosedEvent} hearten-gate-closed - The reader closed the part.
 * @csspart panel - The box round everything.
 * @csspart choice - Each of the choices, which look alike.
 * @csspart bar - The line above an opened part.
 * @csspart closed - The line that stands for a closed part.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - What lies lower in the panel.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of choices.
 */
export declare class ContentGate extends HeartenElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        topics: {};
        depth: {};
        mode: {};
        next: {};
        support: {};
        audience: {};
        headingLevel: {
            attribute: string;
            type: NumberConstructor;
            useDefault: boolean;
        };
        strings: {
            attribute: boolean;
        };
    };
    /** What the part talks about: topic ids with spaces between, `abuse-child bereavement`. */
    topics: string | null;
    /** How closely: `mention`, `discuss`, `describe` or `show`. */
    depth: 'mention' | 'discuss' | 'describe' | 'show' | null;
    /** `hold` waits for the reader's choice; `notice` shows the note and holds nothing. */
    mode: 'hold' | 'notice' | null;
    /** `#id` of where to go on after "Not now". */
    next: string | null;
    /** Address of a page or place with support; without it, the link in the note is used. */
    support: string | null;
    /** Who the part is written for, as it reads after "written for". */
    audience: string | null;
    /** Level of the heading, 1 to 6, where the element writes the note itself. */
    headingLevel: number;
    /** Some of the interface words, said differently. */
    strings: Overrides<AllWords> | null | undefined;
    constructor();
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
export { GateClosedEvent, GateOpenedEvent };
declare global {
    interface HTMLElementTagNameMap {
        'hearten-content-gate': ContentGate;
    }
}
