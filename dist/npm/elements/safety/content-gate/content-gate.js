import { html, nothing } from 'lit';
import { ContextValue } from '../../../context/context-value.js';
import { audienceContext, supportContext } from '../../../context/contexts.js';
import { fillSlots } from '../../../foundations/author-slots.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { panel } from '../../../foundations/panel.styles.js';
import { says } from '../../../foundations/says.js';
import { contentGate } from '../../../locales/en/content-gate.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { renderNoteStart, renderNoteEnd } from './content-gate.asking.js';
import { GateClosedEvent, GateOpenedEvent } from './content-gate.events.js';
import { readTopics, readingMinutes, isDepth } from './content-gate.model.js';
import { styles } from './content-gate.styles.js';
import { firstLink } from './gate-links.js';
import { HeldPart } from './held-part.js';

"use strict";
let answered;
async function loadAnswered() {
  try {
    answered ??= await import('./content-gate.answered.js');
  } catch {
  }
  return answered;
}
function openingFor(view) {
  return view === "all" || view === "gist" ? view : "none";
}
class ContentGate extends HeartenElement {
  static shadowRootOptions = {
    mode: "open",
    // What waits is in no slot at all; by name, its author's `slot` attribute would decide.
    slotAssignment: "manual"
  };
  static styles = [HeartenElement.styles, panel, styles];
  static properties = {
    topics: {},
    depth: {},
    mode: {},
    next: {},
    support: {},
    audience: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "content-gate", contentGate);
  #part = new HeldPart(this, () => this.#choose("closed"));
  #audience = new ContextValue(this, audienceContext);
  #support = new ContextValue(this, supportContext);
  #view = "asking";
  #answered;
  /** The rest of the code has come, or can't be had. */
  #prepared = false;
  #focus;
  constructor() {
    super();
    this.topics = this.depth = this.mode = this.next = this.support = this.audience = null;
    this.headingLevel = 2;
  }
  connectedCallback() {
    super.connectedCallback();
    void this.#prepare();
  }
  willUpdate(changed) {
    if (changed.has("topics")) this.#answered?.followTopics();
    this.#part.open(this.#notifies ? "native" : openingFor(this.#view));
  }
  updated() {
    fillSlots(this, (slot) => this.#shownIn(slot));
    this.#moveFocus();
  }
  /** A template can't be shown without being opened, so it is held whatever the mode. */
  get #notifies() {
    return this.mode === "notice" && this.#part.form !== "template";
  }
  /** Until the rest of its code has come the question stays, and with it the way to close. */
  get #asks() {
    return this.#notifies || this.#view === "asking" || !this.#answered;
  }
  get #isOpen() {
    return this.#notifies || openingFor(this.#view) !== "none";
  }
  #shownIn(slot) {
    if (slot === "") return this.#asks ? this.#part.note : [];
    return this.#isOpen ? this.#part.held : [];
  }
  async #prepare() {
    const module = answered ?? await loadAnswered();
    if (module && this.isConnected) this.#answered ??= this.#makeAnswered(module);
    if (this.#prepared) return;
    this.#prepared = true;
    this.requestUpdate();
  }
  #makeAnswered({ AnsweredGate: Answered }) {
    return new Answered(this, this.#part, this.#view === "asking" ? void 0 : this.#view, {
      show: (view, focus) => this.#show(view, focus),
      choose: (view) => this.#choose(view),
      isOpen: () => this.#isOpen
    });
  }
  #choose(view) {
    this.#show(view, view === "asking" ? ".choices" : view === "closed" ? ".is-closed" : ".part");
    if (this.#answered) this.#answered.chose(view);
    else void this.#prepare();
    if (view === "closed") this.dispatchEvent(new GateClosedEvent());
    else if (view !== "asking") this.dispatchEvent(new GateOpenedEvent());
  }
  #show(view, focus) {
    if (view === "asking" && view === this.#view) return;
    this.#view = view;
    this.#focus = focus ?? this.#focus;
    this.requestUpdate();
  }
  #moveFocus() {
    const target = this.#focus && this.renderRoot.querySelector(this.#focus);
    if (!target) return;
    this.#focus = void 0;
    const active = this.getRootNode().activeElement;
    if (active && active !== document.body && !this.contains(active)) return;
    target.focus({ preventScroll: true });
  }
  /** What the part talks about. Without the rest of the code the ids have to do, where nobody else says it. */
  get #labels() {
    if (this.#answered) return this.#answered.labels;
    if (!this.#prepared || this.#part.noteText) return [];
    return readTopics(this.topics).map((id) => ({ text: id.replaceAll("-", " "), lang: "en" }));
  }
  get #supportAddress() {
    const known = [this.support, this.#answered?.supportOnPage, this.#support.value?.address];
    const { links } = this.#part;
    return firstLink(links.length === 1 ? [...known, ...links] : known);
  }
  /** Nobody is asked about what they have not been told. */
  get #canChoose() {
    const isTold = this.#prepared || this.#part.noteText !== "";
    return isTold && !this.#notifies && this.#part.form !== "none";
  }
  #asking() {
    const part = this.#part;
    const note = part.noteText;
    const support = this.#supportAddress;
    const timed = note.toLowerCase().includes(this.#words.text("minute"));
    return {
      words: this.#words,
      unwritten: note === "",
      headingLevel: this.headingLevel > 0 ? this.headingLevel : 2,
      audience: this.audience ?? this.#audience.value?.name,
      topics: this.#labels.filter(({ text }) => !says(note, text)),
      depth: isDepth(this.depth) ? this.depth : void 0,
      passages: part.passages.length,
      minutes: timed ? void 0 : readingMinutes(part.text),
      support: support && part.links.includes(support) ? void 0 : support,
      linked: this.#answered?.renderLinked(),
      choose: this.#canChoose ? (view) => this.#choose(view) : void 0
    };
  }
  #around() {
    return {
      topics: this.#labels.map(({ text }) => text),
      support: this.#supportAddress,
      next: firstLink([this.next])
    };
  }
  render() {
    const asking = this.#asks ? this.#asking() : void 0;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      <div class="note" ?hidden=${!asking}>
        ${asking && renderNoteStart(asking)}<slot></slot>${asking && renderNoteEnd(asking)}
      </div>
      ${this.#renderPart()}
    </div>`;
  }
  #renderPart() {
    const open = this.#isOpen;
    const answered2 = open || !this.#asks ? this.#answered : void 0;
    return html`
      ${open && !this.#notifies ? answered2?.renderBar() : nothing}
      <div
        class="part"
        role="group"
        tabindex="-1"
        aria-label=${this.#words.text("part")}
        ?hidden=${!open}
      >
        <slot name="part"></slot>
      </div>
      ${open ? answered2?.renderAftercare(this.#around()) : answered2?.renderClosed(this.#around())}
    `;
  }
}

export { ContentGate, GateClosedEvent, GateOpenedEvent };
