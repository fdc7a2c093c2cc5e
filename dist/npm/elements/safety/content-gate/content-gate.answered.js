import { nothing, html } from 'lit';
import { topicLabel } from '../../../content/topics.js';
import { ContextValue } from '../../../context/context-value.js';
import { packsContext } from '../../../context/contexts.js';
import { announce } from '../../../foundations/announcer.js';
import { nearestLanguage } from '../../../foundations/language.js';
import { warn } from '../../../foundations/warn.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { contentGate } from '../../../locales/en/content-gate.js';
import { contentGateAnswered } from '../../../locales/en/content-gate-answered.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { styles } from './content-gate.answered.styles.js';
import { mistakes } from './content-gate.authoring.js';
import { supportLink, renderChoice } from './content-gate.asking.js';
import { readTopics } from './content-gate.model.js';
import { GateAnswer } from './gate-answer.js';
import { idIn, targetOf } from './gate-links.js';
import { quieten, loadMedia } from './held-media.js';
import { momentOnPage } from './moment-on-page.js';
import { findIn, headingIn } from './places.js';

"use strict";
const keptWords = { page: "keptPage", visit: "keptVisit", device: "keptDevice" };
function listOf(words, language) {
  const [locale] = Intl.ListFormat.supportedLocalesOf(language);
  return locale ? new Intl.ListFormat(locale).format(words) : words.join(", ");
}
class AnsweredGate {
  #gate;
  #part;
  #door;
  #words;
  #packs;
  #answer;
  /** Where in the part the address of the page leads. */
  #linked;
  /** Where a moment can be taken, as it was drawn. */
  #moment;
  #stops = [];
  #checking;
  /** @param said what the reader answered before this had come */
  constructor(gate, part, said, door) {
    this.#gate = gate;
    this.#part = part;
    this.#door = door;
    this.#words = new StringsController(gate, "content-gate", contentGateAnswered);
    this.#packs = new ContextValue(gate, packsContext);
    this.#answer = new GateAnswer(said, () => this.#follow());
    if (styles.styleSheet) gate.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
    gate.addController(this);
  }
  hostConnected() {
    this.followTopics();
    this.#stops = [
      this.#answer.follow(this.#place),
      page().join(this.#member()),
      page().listen((message) => {
        const isElsewhere = () => this.#door.isOpen() && momentOnPage() !== this.#moment;
        if (message === "support" || message === "members" && isElsewhere())
          this.#gate.requestUpdate();
      }),
      listenShared("hashchange", () => this.#followLink())
    ];
    this.#followLink();
    this.#checkSoon();
    this.#gate.requestUpdate();
  }
  hostUpdated() {
    this.#checkSoon();
  }
  hostDisconnected() {
    clearTimeout(this.#checking);
    this.#checking = void 0;
    for (const stop of this.#stops) stop();
  }
  /** The gate's topics may be others now. */
  followTopics() {
    this.#answer.topics = this.#topics;
  }
  /** What the topics are called. Most notes name them themselves, so nobody waits for this. */
  get labels() {
    const language = nearestLanguage(this.#gate);
    return this.#topics.flatMap((id) => topicLabel(id, language, this.#packs.value) ?? []);
  }
  /** Where support is on this page, if an element here says so. */
  get supportOnPage() {
    return page().support;
  }
  /** The reader answered this gate. */
  chose(view) {
    this.#answer.choose(view, this.#place);
    void this.#gate.updateComplete.then(() => {
      this.#gate.scrollIntoView({ block: "nearest" });
      if (this.#door.isOpen()) this.#linked?.scrollIntoView();
    });
  }
  /** Authors put the children in after the element, so what they wrote is looked at last. */
  #checkSoon() {
    if (!this.#gate.isConnected) return;
    this.#checking ??= setTimeout(() => {
      this.#checking = void 0;
      this.#check();
    });
  }
  /** Tells the author what could not be taken as meant. */
  #check() {
    const { localName: tag, strings } = this.#gate;
    const words = { ...contentGate, ...contentGateAnswered };
    const problems = wordingProblems(strings, this.#words, words);
    for (const problem of problems) warn(tag, "string", problem);
    for (const { code, message } of mistakes(this.#gate, this.#part, this.#packs.value))
      warn(tag, code, message);
  }
  /** Why the page did not go where its address leads. */
  renderLinked() {
    return this.#linked ? html`<p>${this.#words.show("linked")}</p>` : nothing;
  }
  /** The quiet line above an opened part. */
  renderBar() {
    const gist = this.#answer.view === "gist" && this.#part.passages.length > 0;
    return html`<div class="bar" part="bar">
      <span>${this.#words.show(gist ? "readingGist" : "readingAll")}</span>
      ${this.#button("hide", "closed")} ${this.#renderMemory()}
    </div>`;
  }
  /** The end of the part: support again, where the reader is now, and a moment where there is one. */
  renderAftercare({ support }) {
    const moment = this.#moment = momentOnPage();
    return html`<div class="door">
      <p>${this.#words.show("end")}</p>
      ${moment ? html`<a class="go moment" href=${moment}>${this.#words.show("moment")}</a>` : nothing}
      ${support ? supportLink(support, this.#words.show("support")) : nothing}
    </div>`;
  }
  /** The one line that stands for a closed part. */
  renderClosed({ topics, next }) {
    const { leftOut, memory } = this.#answer;
    return html`<div class="closed" part="closed">
      <p tabindex="-1" class="is-closed">
        ${this.#closedText(topics)} ${leftOut ? this.#words.show("leftOut") : nothing}
      </p>
      ${this.#button("again", "asking")} ${this.#renderNext(next)}
      ${memory === "visit" || memory === "device" ? this.#renderMemory() : nothing}
    </div>`;
  }
  /** Sites that never leave their document use the same id on many pages, so an id is not enough. */
  get #place() {
    const { id } = this.#gate;
    return id && [location.pathname, id, ...this.#topics].join(" ");
  }
  get #topics() {
    return readTopics(this.#gate.topics);
  }
  #member() {
    const topics = () => this.#topics;
    return {
      tag: this.#gate.localName,
      get topics() {
        return topics();
      },
      declare: () => this.#declare()
    };
  }
  #follow() {
    const { view } = this.#answer;
    this.#door.show(view);
    if (view === "asking" || view === "closed") this.#part.roots.forEach(quieten);
    else void this.#gate.updateComplete.then(() => this.#part.roots.forEach(loadMedia));
  }
  #followLink() {
    const id = idIn(location.hash);
    const linked = id ? findIn(this.#part.roots, `#${CSS.escape(id)}`) : void 0;
    if (linked === this.#linked) return;
    this.#linked = linked;
    this.#gate.requestUpdate();
    void this.#gate.updateComplete.then(() => {
      if (this.#door.isOpen()) linked?.scrollIntoView();
      else if (linked) this.#gate.scrollIntoView({ block: "nearest" });
    });
  }
  #declare() {
    const { memory } = this.#answer;
    const keeps = memory !== "none" && memory !== "off";
    return {
      name: this.#words.text("name"),
      keeps: this.#words.text(keeps ? "keepsChoices" : "nothing"),
      sends: this.#words.text("nothing"),
      hides: this.#words.text(this.#door.isOpen() ? "nothing" : "hidesPart")
    };
  }
  #button(name, view) {
    return html`<button type="button" class="link" @click=${() => this.#door.choose(view)}>
      ${this.#words.show(name)}
    </button>`;
  }
  #closedText(topics) {
    if (topics.length === 0) return this.#words.show("isClosed");
    return this.#words.show("closedAbout", { topics: listOf(topics, this.#words.language) });
  }
  #renderNext(next) {
    if (!next) return nothing;
    const heading = headingIn(targetOf(next));
    return html`<a href=${next}>
      ${heading ? this.#words.show("next", { heading }) : this.#words.show("nextPart")}
    </a>`;
  }
  #renderMemory() {
    const words = this.#words;
    const { memory } = this.#answer;
    if (memory === "none") return nothing;
    if (memory === "off") {
      return html`<details class="remember">
        <summary>${words.show("remember")}</summary>
        <div class="rungs">${this.#renderRung("visit")} ${this.#renderRung("device")}</div>
      </details>`;
    }
    return html`<p class="memory">
      <span id="kept">${words.show(keptWords[memory])}</span>
      <button type="button" class="link forget" aria-describedby="kept" @click=${this.#forget}>
        ${words.show("forget")}
      </button>
    </p>`;
  }
  #renderRung(rung) {
    const note = this.#words.show(`${rung}Note`);
    return renderChoice(rung, this.#words.show(rung), note, () => {
      this.#answer.remember(rung);
      this.#door.show(this.#answer.view, ".forget");
    });
  }
  #forget = () => {
    this.#answer.forget();
    const { view } = this.#answer;
    this.#door.show(view, view === "closed" ? ".is-closed" : ".remember > summary");
    announce(this.#words.text("forgotten"));
  };
}

export { AnsweredGate };
