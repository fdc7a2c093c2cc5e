import { nothing, html } from 'lit';
import { ShippedPack, PackController } from '../../../content/pack-controller.js';
import { announce } from '../../../foundations/announcer.js';
import { warn } from '../../../foundations/warn.js';
import { bankOf } from '../reframe-panel/reframe-panel.model.js';
import { isField } from './asked.js';
import { WantedRules } from './engine.js';
import { FieldText } from './field-text.js';
import { Look } from './look.js';
import { renderPlaces } from './place-view.js';
import { SoftMarks } from './soft-marks.js';
import { WrittenText } from './written-text.js';

"use strict";
const shippedReframes = new ShippedPack("reframes", async () => {
  const { reframes } = await import('../../../content/shipped/reframes.js');
  return reframes;
});
const step = 30;
class AtWork {
  #host;
  #words;
  #look;
  #marks = new SoftMarks();
  #reframes;
  #shown = step;
  /** Ends what listens to a field. */
  #leave;
  constructor(host, words) {
    this.#host = host;
    this.#words = words;
    const rules = new WantedRules();
    const say = (code, message) => warn(host.localName, code, message);
    this.#look = new Look(
      host,
      (engine) => rules.options(
        engine,
        host,
        (problem) => say("rules", `leaves out rules of yours. ${problem}.`)
      ),
      () => say(
        "load",
        "could not load its rules, so it looks at nothing. Beside hearten.all.js they are in hearten.wording.js."
      )
    );
    this.#reframes = new PackController(host, shippedReframes);
    host.addController(this);
  }
  hostConnected() {
    this.#follow();
    this.#look.changed();
  }
  hostDisconnected() {
    this.#leave?.abort();
    this.#marks.clear();
  }
  hostUpdated() {
    const { source, places } = this.#look;
    const open = places.filter(({ answer }) => !answer);
    const ranges = source instanceof WrittenText ? open.flatMap((each) => source.rangeOf(each) ?? []) : [];
    this.#marks.show(ranges, this.#host.getRootNode());
  }
  /** The text may be another now, or the rules; it is looked at again once nobody types. */
  changed() {
    this.#look.changed();
  }
  /** Forgets the text and all that was said about it. */
  forget() {
    this.#look.forget();
  }
  /** Looks at a field because the reader asks, and says how that went. */
  async lookAtField() {
    this.#shown = step;
    const source = this.#field();
    const looked = this.#look.at(source);
    this.#follow();
    await looked;
    announce(this.#words.text(this.#status));
  }
  /** Looks at what the author wrote inside, unless it has been looked at as it is. */
  async lookInside() {
    const text = new WrittenText(this.#host);
    const { state, source } = this.#look;
    if (state === "waiting" || text.text !== source?.text) await this.#look.at(text);
  }
  /** Nothing is written inside any more. */
  leaveInside() {
    if (this.#look.source instanceof WrittenText) this.forget();
  }
  #field() {
    const { htmlFor, renderRoot } = this.#host;
    const root = this.#host.getRootNode();
    const field = htmlFor === null ? renderRoot.querySelector("textarea") : root.getElementById(htmlFor);
    return isField(field) ? new FieldText(field, renderRoot) : void 0;
  }
  /** Hears of what is typed in a field, once the reader has asked what there is to say about it. */
  #follow() {
    this.#leave?.abort();
    const { source } = this.#look;
    if (!(source instanceof FieldText)) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    source.field.addEventListener("input", () => this.changed(), { signal });
  }
  get #status() {
    const { state, places } = this.#look;
    const isAgain = state === "looking" && places.length > 0;
    if (state !== "looked" && state !== "waiting" && !isAgain) return state;
    return places.some(({ answer }) => !answer) ? "some" : "none";
  }
  #focus(index, selector) {
    const { renderRoot } = this.#host;
    renderRoot.querySelector(`#place-${index} ${selector}`)?.focus();
  }
  /** Does something about a place, and takes the focus on to what can be done next. */
  async #act(place, selector, act) {
    const index = this.#look.places.indexOf(place);
    act();
    await this.#host.updateComplete;
    this.#focus(index, selector);
  }
  /** The press was on what goes: reading goes on at the first of the new ones. */
  async #showMore() {
    const first = this.#shown;
    this.#shown += step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(first, ".go");
  }
  get #acts() {
    const look = this.#look;
    return {
      go: (place) => look.go(place),
      keep: (place, reason) => {
        const next = place.answer ? "select" : ".again";
        void this.#act(place, next, () => look.answer(place, { kind: "kept", reason }));
      },
      again: (place) => void this.#act(place, ".keep", () => look.answer(place, void 0)),
      swap: (place, words) => void this.#act(place, ".undo", () => look.swap(place, words)),
      undo: (place) => void this.#act(place, ".keep", () => look.undo(place))
    };
  }
  get #view() {
    const { source, places } = this.#look;
    const wantsPairs = places.some(({ finding }) => finding.reframes.length > 0);
    const packs = wantsPairs ? this.#reframes.packs : void 0;
    return {
      words: this.#words,
      textOf: ({ start, end }) => source?.text.slice(start, end) ?? "",
      isOpen: source?.isOpen ?? false,
      reframes: packs && bankOf(packs),
      acts: this.#acts
    };
  }
  /** What was found; nothing about an author's own words that there is nothing to ask about. */
  render() {
    const { state, places, source } = this.#look;
    const isQuiet = source instanceof WrittenText && places.length === 0;
    if (state === "waiting" || isQuiet) return nothing;
    return html`<div class="found">
      <p class="status">${this.#words.show(this.#status)}</p>
      ${renderPlaces(this.#view, places, this.#shown, () => void this.#showMore())}
    </div>`;
  }
}

export { AtWork };
