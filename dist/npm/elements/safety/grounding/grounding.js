import { html, nothing } from 'lit';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { nearestLanguage } from '../../../foundations/language.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { says } from '../../../foundations/says.js';
import { unnamed, SlottedParts } from '../../../foundations/slotted-parts.js';
import { grounding } from '../../../locales/en/grounding.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { chosen, stepAfter, noticesBody, stepsOf } from './grounding.model.js';
import { styles } from './grounding.styles.js';
import { MayMove } from './may-move.js';
import { OfferedMoment } from './offered-moment.js';

"use strict";
function partOf(child) {
  if (!(child instanceof Element)) return unnamed;
  if (child.matches("h1, h2, h3, h4, h5, h6, hgroup, header")) return "name";
  return child.matches("ul, ol") ? "steps" : unnamed;
}
class Grounding extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, panel, styles];
  static properties = {
    exercises: {},
    headingLevel: { attribute: "heading-level", type: Number, useDefault: true },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "grounding", grounding);
  #parts = new SlottedParts(this, partOf);
  #mayMove = new MayMove(this);
  #doing;
  constructor() {
    super();
    this.exercises = null;
    this.headingLevel = 2;
    new OfferedMoment(this, this.#words, () => this.#closeAll());
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#stop();
    });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    if (!this.#doing?.circle) return;
    setTimeout(() => {
      if (!this.isConnected) this.#do(void 0);
    });
  }
  willUpdate() {
    this.#parts.read();
    if (this.#mayMove.value || !this.#doing?.circle) return;
    const { activeElement } = this.renderRoot;
    if (activeElement?.matches(".move")) this.#focus(".inside:has(.move) .step");
    this.#doing = void 0;
  }
  updated() {
    void this.#check();
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./grounding.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    const found = authoring?.mistakes(this, this.#words) ?? [];
    for (const { code, message } of found) this.warn(code, message);
  }
  get #shown() {
    return chosen(this.exercises, this.#parts.has("steps"));
  }
  /** The author's own steps, for one at a time. */
  get #written() {
    return this.#parts.of("steps").flatMap((list) => [...list.children]).filter((each) => each instanceof HTMLLIElement);
  }
  #do(doing) {
    this.#doing = doing;
    this.requestUpdate();
  }
  #stepIn(what) {
    return this.#doing?.what === what ? this.#doing.step : void 0;
  }
  #next(what, steps) {
    const step = stepAfter(this.#stepIn(what), steps.length);
    this.#do({ what, step });
    announce(steps[step] ?? "");
  }
  #turnCircle() {
    const circle = this.#doing?.circle === "moving" ? "paused" : "moving";
    this.#do({ what: "breath", circle });
  }
  #focus(selector) {
    this.renderRoot.querySelector(selector)?.focus({ preventScroll: true });
  }
  /** Everything still, and what was open closed. */
  #stop(what = this.#doing?.what) {
    if (!what) return;
    this.#do(void 0);
    this.#focus(what === "written" ? ".written .step" : `#${what} summary`);
    this.renderRoot.querySelector(`#${what}`)?.removeAttribute("open");
  }
  #closeAll() {
    this.#do(void 0);
    for (const each of this.renderRoot.querySelectorAll("details")) each.open = false;
  }
  render() {
    const words = this.#words;
    const level = this.headingLevel > 0 ? this.headingLevel : 2;
    const shown = this.#shown;
    return html`<div class="panel" part="panel" lang=${words.language}>
      ${this.#slotOr(
      "name",
      html`<p class="heading" role="heading" aria-level=${level}>${words.show("heading")}</p>`
    )}
      ${this.#slotOr(
      unnamed,
      this.#parts.has("steps") ? nothing : html`<p class="note">${words.show("intro")}</p>`
    )}
      ${this.#renderWritten()} ${this.#renderBody(shown)}
      ${shown.map((each) => this.#renderExercise(each))}
    </div>`;
  }
  #slotOr(part, ours) {
    return this.#parts.has(part) ? html`<slot name=${part}></slot>` : ours;
  }
  /** What helps some makes others feel worse, so it says so unless the author did. */
  #renderBody(shown) {
    const isSaid = says(this.#parts.textOf(unnamed), this.#words.text("body"));
    if (isSaid || !noticesBody(shown)) return nothing;
    return html`<p class="note">${this.#words.show("body")}</p>`;
  }
  #renderWritten() {
    if (!this.#parts.has("steps")) return nothing;
    const steps = this.#written;
    const step = steps[this.#stepIn("written") ?? -1];
    return html`<div class="written">
      ${step ? html`<p class="now" part="step" lang=${nearestLanguage(step)}>${step.textContent}</p>` : html`<slot name="steps"></slot>`}
      ${steps.length > 1 ? this.#renderControls(
      "written",
      steps.map(({ textContent }) => textContent.trim())
    ) : nothing}
    </div>`;
  }
  #renderExercise(what) {
    const words = this.#words;
    const steps = stepsOf(what);
    const step = steps[this.#stepIn(what) ?? -1];
    const toggled = ({ currentTarget }) => {
      if (!currentTarget.open && this.#doing?.what === what)
        this.#do(void 0);
    };
    return html`<details id=${what} part="exercise" @toggle=${toggled}>
      <summary>${words.show(what)}</summary>
      <div class="inside">
        ${what === "breath" ? this.#renderCircle() : nothing}
        ${step ? html`<p class="now" part="step">${words.show(step)}</p>` : html`<ol>
                ${steps.map((each) => html`<li>${words.show(each)}</li>`)}
              </ol>`}
        ${what === "look" ? html`<p class="soft">${words.show("lookNote")}</p>` : nothing}
        ${this.#renderControls(
      what,
      steps.map((each) => words.text(each))
    )}
      </div>
    </details>`;
  }
  #renderCircle() {
    const { circle } = this.#doing ?? {};
    if (!circle) return nothing;
    return html`<div class="circle ${circle}">
      <div part="circle" aria-hidden="true" @animationend=${() => this.#do(void 0)}></div>
      <p class="soft">${this.#words.show("circle")}</p>
    </div>`;
  }
  #renderControls(what, steps) {
    const words = this.#words;
    const step = this.#stepIn(what);
    const label = step === void 0 ? "step" : step + 1 < steps.length ? "next" : "again";
    const { circle } = this.#doing ?? {};
    const move = circle === "moving" ? "pause" : circle ? "resume" : "move";
    const stops = what !== "written" || step !== void 0;
    return html`<div class="controls">
      <button type="button" class="step" @click=${() => this.#next(what, steps)}>
        ${words.show(label)}
      </button>
      ${what === "breath" && this.#mayMove.value ? html`<button type="button" class="move" @click=${() => this.#turnCircle()}>
              ${words.show(move)}
            </button>` : nothing}
      ${stops ? html`<button type="button" @click=${() => this.#stop(what)}>
              ${words.show("stop")}
            </button>` : nothing}
    </div>`;
  }
}

export { Grounding };
