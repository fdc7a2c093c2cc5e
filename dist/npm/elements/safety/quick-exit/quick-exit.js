import { html, nothing } from 'lit';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { quickExit } from '../../../locales/en/quick-exit.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { destinationOf, emptyPage } from './destination.js';
import { leave } from './leave.js';
import { ExitPressedEvent } from './quick-exit.events.js';
import { styles } from './quick-exit.styles.js';
import { enough } from './shift-presses.js';
import { listen, turn } from './shortcut.js';
import { whereHidden } from './where-hidden.js';

"use strict";
function linkIn(child) {
  if (!(child instanceof Element)) return void 0;
  return child.matches("a[href]") ? child : child.querySelector("a[href]");
}
class QuickExit extends HeartenElement {
  static shadowRootOptions = { mode: "open", slotAssignment: "manual" };
  static styles = [HeartenElement.styles, styles];
  static properties = {
    first: { type: Boolean },
    loud: { type: Boolean },
    shortcut: { type: Boolean },
    returnable: { type: Boolean },
    strings: { attribute: false }
  };
  #words = new StringsController(this, "quick-exit", quickExit);
  #parts = new SlottedParts(
    this,
    (child) => linkIn(child) && !this.#parts.has("link") ? "link" : unnamed
  );
  #presses = 0;
  #rehearsal;
  #stops = [];
  #unlisten;
  constructor() {
    super();
    this.first = this.loud = this.shortcut = this.returnable = false;
  }
  connectedCallback() {
    super.connectedCallback();
    for (const type of ["click", "auxclick"]) addEventListener(type, this.#press, true);
    addEventListener("focusin", this.#uncover);
    this.#stops = [
      page().join({ tag: this.localName, declare: () => this.#declare() }),
      page().listen((message) => {
        if (message === "erased") this.#forget();
      })
    ];
    this.requestUpdate();
    void this.#prepare();
    void this.#check();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ["click", "auxclick"]) removeEventListener(type, this.#press, true);
    removeEventListener("focusin", this.#uncover);
    for (const stop of this.#stops) stop();
    this.#listen(false);
  }
  willUpdate() {
    this.#parts.read();
    this.#listen(this.shortcut && this.isConnected);
  }
  /** The reader pressed Shift. */
  pressed(count, late) {
    this.#presses = count % enough;
    this.requestUpdate();
    if (count === enough) this.#leave();
    else if (late) announce(this.#text("late"));
    else if (count > 0) announce(this.#text(count === 1 ? "two" : "one"));
  }
  /** The reader turned the key off or on. */
  changed() {
    this.requestUpdate();
  }
  get #link() {
    const [part] = this.#parts.of("link");
    return part && linkIn(part);
  }
  /** Words that nobody can take away by saying nothing. */
  #text(key) {
    return this.#words.text(key).trim() || quickExit[key];
  }
  #listen(wanted) {
    if (wanted === (this.#unlisten !== void 0)) return;
    this.#unlisten?.();
    this.#unlisten = wanted ? listen(this) : void 0;
  }
  /** On the window, before the page hears of it and could stop it; any way to press it is a way out. */
  #press = (event) => {
    const way = this.#link ?? this.renderRoot.querySelector("a");
    if (event.button > 1 || !way || !event.composedPath().includes(way)) return;
    event.preventDefault();
    this.#leave();
  };
  #leave() {
    const { returnable } = this;
    leave({ destination: destinationOf(this.#link), returnable, say: (key) => this.#text(key) });
    this.dispatchEvent(new ExitPressedEvent());
  }
  /** What has the focus is not left under the bar. */
  #uncover = ({ target }) => {
    if (!(target instanceof Element) || this.contains(target)) return;
    scrollBy(0, whereHidden(target.getBoundingClientRect(), this.getBoundingClientRect()));
  };
  #forget() {
    this.#rehearsal?.forget();
    this.#presses = 0;
    turn("on");
    this.requestUpdate();
  }
  #declare() {
    const idle = this.#words.text("nothing");
    const name = this.#words.text("name");
    return { name, keeps: idle, sends: idle, hides: this.#words.text("hides") };
  }
  /** Comes with the page, not with what a reader does, so that no request tells of them. */
  async #prepare() {
    if (parent !== window) void this.#heedPageAround();
    const module = await import('./rehearsal.js').catch(() => void 0);
    if (!module || this.first || !this.isConnected) return;
    this.#rehearsal ??= new module.Rehearsal(this);
    this.requestUpdate();
  }
  async #heedPageAround() {
    const around = await import('./page-around.js').catch(() => void 0);
    if (around && this.isConnected) this.#stops.push(around.heedPageAround());
  }
  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check() {
    const authoring = await import('./quick-exit.authoring.js').catch(() => void 0);
    await pageParsed();
    if (!this.isConnected) return;
    for (const { code, message } of authoring?.mistakes(this, this.#link, this.#words) ?? [])
      this.warn(code, message);
  }
  render() {
    const link = this.#parts.has("link") ? html`<slot name="link"></slot>` : html`<a class="link" href=${emptyPage}>${this.#words.show("leave")}</a>`;
    if (this.first) return link;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${link}${this.#renderPresses()}
      <details class="fold">
        <summary>${this.#words.show("hide")}</summary>
        <div class="inside">
          <p>${this.#renderLimits()}</p>
          ${this.#parts.has(unnamed) ? html`<div><slot></slot></div>` : nothing}
          ${this.#rehearsal?.render({
      destination: destinationOf(this.#link),
      returnable: this.returnable,
      shortcut: this.shortcut,
      leave: this.#text("leave"),
      nothing: this.#words.text("nothing")
    })}
        </div>
      </details>
    </div>`;
  }
  #renderLimits() {
    if (this.#words.text("limits").trim()) return this.#words.show("limits");
    return html`<bdi lang="en-GB">${quickExit.limits}</bdi>`;
  }
  /** What the reader has pressed so far; screen readers are told in words. */
  #renderPresses() {
    if (this.#presses === 0) return nothing;
    const dots = Array.from(
      { length: enough },
      (_, i) => html`<i ?data-on=${i < this.#presses}></i>`
    );
    return html`<span class="presses" aria-hidden="true">${dots}</span>`;
  }
}

export { ExitPressedEvent, QuickExit };
