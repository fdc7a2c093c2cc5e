import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TopicLabel } from '../../../content/topics.js';
import { ContextValue } from '../../../context/context-value.js';
import { audienceContext, supportContext } from '../../../context/contexts.js';
import { fillSlots } from '../../../foundations/author-slots.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { panel } from '../../../foundations/panel.styles.js';
import { says } from '../../../foundations/says.js';
import type { contentGateAnswered } from '../../../locales/en/content-gate-answered.js';
import { contentGate as english } from '../../../locales/en/content-gate.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import type { AnsweredGate, Around } from './content-gate.answered.js';
import { renderNoteEnd, renderNoteStart, type Asking } from './content-gate.asking.js';
import { GateClosedEvent, GateOpenedEvent } from './content-gate.events.js';
import { isDepth, readTopics, readingMinutes, type View } from './content-gate.model.js';
import { styles } from './content-gate.styles.js';
import { firstLink } from './gate-links.js';
import { HeldPart, type Opening } from './held-part.js';

type AnsweredModule = typeof import('./content-gate.answered.js');
type AllWords = typeof english & typeof contentGateAnswered;

let answered: AnsweredModule | undefined;

/** Comes once for all gates; where it can't be had, the next press asks for it again. */
async function loadAnswered(): Promise<AnsweredModule | undefined> {
  try {
    answered ??= await import('./content-gate.answered.js');
  } catch {
    // The part still opens and closes by the choices, which then stay where they are.
  }
  return answered;
}

function openingFor(view: View): Opening {
  return view === 'all' || view === 'gist' ? view : 'none';
}

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
export class ContentGate extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = {
    mode: 'open',
    // What waits is in no slot at all; by name, its author's `slot` attribute would decide.
    slotAssignment: 'manual',
  };
  static override styles = [HeartenElement.styles, panel, styles];
  static override properties = {
    topics: {},
    depth: {},
    mode: {},
    next: {},
    support: {},
    audience: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** What the part talks about: topic ids with spaces between, `abuse-child bereavement`. */
  declare topics: string | null;
  /** How closely: `mention`, `discuss`, `describe` or `show`. */
  declare depth: 'mention' | 'discuss' | 'describe' | 'show' | null;
  /** `hold` waits for the reader's choice; `notice` shows the note and holds nothing. */
  declare mode: 'hold' | 'notice' | null;
  /** `#id` of where to go on after "Not now". */
  declare next: string | null;
  /** Address of a page or place with support; without it, the link in the note is used. */
  declare support: string | null;
  /** Who the part is written for, as it reads after "written for". */
  declare audience: string | null;
  /** Level of the heading, 1 to 6, where the element writes the note itself. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<AllWords> | null | undefined;

  readonly #words = new StringsController(this, 'content-gate', english);
  readonly #part = new HeldPart(this, () => this.#choose('closed'));
  readonly #audience = new ContextValue(this, audienceContext);
  readonly #support = new ContextValue(this, supportContext);
  #view: View = 'asking';
  #answered: AnsweredGate | undefined;
  /** The rest of the code has come, or can't be had. */
  #prepared = false;
  #focus: string | undefined;

  constructor() {
    super();
    this.topics = this.depth = this.mode = this.next = this.support = this.audience = null;
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#prepare();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topics')) this.#answered?.followTopics();
    this.#part.open(this.#notifies ? 'native' : openingFor(this.#view));
  }

  protected override updated(): void {
    fillSlots(this, (slot) => this.#shownIn(slot));
    this.#moveFocus();
  }

  /** A template can't be shown without being opened, so it is held whatever the mode. */
  get #notifies(): boolean {
    return this.mode === 'notice' && this.#part.form !== 'template';
  }

  /** Until the rest of its code has come the question stays, and with it the way to close. */
  get #asks(): boolean {
    return this.#notifies || this.#view === 'asking' || !this.#answered;
  }

  get #isOpen(): boolean {
    return this.#notifies || openingFor(this.#view) !== 'none';
  }

  #shownIn(slot: string): (Element | Text)[] {
    // The note's has no name.
    if (slot === '') return this.#asks ? this.#part.note : [];
    return this.#isOpen ? this.#part.held : [];
  }

  async #prepare(): Promise<void> {
    const module = answered ?? (await loadAnswered());
    if (module && this.isConnected) this.#answered ??= this.#makeAnswered(module);
    if (this.#prepared) return;
    this.#prepared = true;
    this.requestUpdate();
  }

  #makeAnswered({ AnsweredGate: Answered }: AnsweredModule): AnsweredGate {
    return new Answered(this, this.#part, this.#view === 'asking' ? undefined : this.#view, {
      show: (view, focus) => this.#show(view, focus),
      choose: (view) => this.#choose(view),
      isOpen: () => this.#isOpen,
    });
  }

  #choose(view: View): void {
    // To the start of what is about to appear.
    this.#show(view, view === 'asking' ? '.choices' : view === 'closed' ? '.is-closed' : '.part');
    if (this.#answered) this.#answered.chose(view);
    else void this.#prepare();
    if (view === 'closed') this.dispatchEvent(new GateClosedEvent());
    else if (view !== 'asking') this.dispatchEvent(new GateOpenedEvent());
  }

  #show(view: View, focus?: string): void {
    if (view === 'asking' && view === this.#view) return;
    this.#view = view;
    this.#focus = focus ?? this.#focus;
    this.requestUpdate();
  }

  #moveFocus(): void {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    // A reader who has gone on meanwhile is not called back.
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement;
    if (active && active !== document.body && !this.contains(active)) return;
    // The browser would scroll to the part itself, and leave the way to close it above the window.
    target.focus({ preventScroll: true });
  }

  /** What the part talks about. Without the rest of the code the ids have to do, where nobody else says it. */
  get #labels(): readonly TopicLabel[] {
    if (this.#answered) return this.#answered.labels;
    if (!this.#prepared || this.#part.noteText) return [];
    return readTopics(this.topics).map((id) => ({ text: id.replaceAll('-', ' '), lang: 'en' }));
  }

  get #supportAddress(): string | undefined {
    const known = [this.support, this.#answered?.supportOnPage, this.#support.value?.address];
    const { links } = this.#part;
    // Of several links in the note nobody can tell which one is support.
    return firstLink(links.length === 1 ? [...known, ...links] : known);
  }

  /** Nobody is asked about what they have not been told. */
  get #canChoose(): boolean {
    const isTold = this.#prepared || this.#part.noteText !== '';
    return isTold && !this.#notifies && this.#part.form !== 'none';
  }

  #asking(): Asking {
    const part = this.#part;
    const note = part.noteText;
    const support = this.#supportAddress;
    const timed = note.toLowerCase().includes(this.#words.text('minute'));
    return {
      words: this.#words,
      unwritten: note === '',
      headingLevel: this.headingLevel > 0 ? this.headingLevel : 2,
      audience: this.audience ?? this.#audience.value?.name,
      topics: this.#labels.filter(({ text }) => !says(note, text)),
      depth: isDepth(this.depth) ? this.depth : undefined,
      passages: part.passages.length,
      minutes: timed ? undefined : readingMinutes(part.text),
      support: support && part.links.includes(support) ? undefined : support,
      linked: this.#answered?.renderLinked(),
      choose: this.#canChoose ? (view) => this.#choose(view) : undefined,
    };
  }

  #around(): Around {
    return {
      topics: this.#labels.map(({ text }) => text),
      support: this.#supportAddress,
      next: firstLink([this.next]),
    };
  }

  protected override render(): TemplateResult {
    const asking = this.#asks ? this.#asking() : undefined;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      <div class="note" ?hidden=${!asking}>
        ${asking && renderNoteStart(asking)}<slot></slot>${asking && renderNoteEnd(asking)}
      </div>
      ${this.#renderPart()}
    </div>`;
  }

  #renderPart(): TemplateResult {
    const open = this.#isOpen;
    const answered = open || !this.#asks ? this.#answered : undefined;
    return html`
      ${open && !this.#notifies ? answered?.renderBar() : nothing}
      <div
        class="part"
        role="group"
        tabindex="-1"
        aria-label=${this.#words.text('part')}
        ?hidden=${!open}
      >
        <slot name="part"></slot>
      </div>
      ${open ? answered?.renderAftercare(this.#around()) : answered?.renderClosed(this.#around())}
    `;
  }
}

export { GateClosedEvent, GateOpenedEvent };

declare global {
  interface HTMLElementTagNameMap {
    'hearten-content-gate': ContentGate;
  }
}
