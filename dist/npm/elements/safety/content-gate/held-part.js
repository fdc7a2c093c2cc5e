import { isDeclaredRoot } from '../../../foundations/author-slots.js';

"use strict";
const passage = "details[data-depth]";
function isDetails(node) {
  return node instanceof HTMLDetailsElement;
}
function isTemplate(node) {
  return node instanceof HTMLTemplateElement && !isDeclaredRoot(node);
}
function wordsOf(nodes) {
  return nodes.map((node) => node.textContent).join(" ").trim();
}
class HeldPart {
  form = "none";
  /** What goes into the slot of the note. */
  note = [];
  /** What goes into the slot of the part, once it is open. */
  held = [];
  #host;
  #closedBySummary;
  #observer;
  #opening = "native";
  /** Passages the reader opened by themselves while reading without the details. */
  #openedByReader = /* @__PURE__ */ new WeakSet();
  /** What its author left open, in case it is not to be held after all. */
  #closedByUs = /* @__PURE__ */ new Set();
  /** Where the content of a template stands while it is open. */
  #stage = /* @__PURE__ */ new Map();
  /** @param closedBySummary the reader pressed the summary of the opened part, which closes it */
  constructor(host, closedBySummary) {
    this.#host = host;
    this.#closedBySummary = closedBySummary;
    host.addController(this);
  }
  hostConnected() {
    this.#observer ??= new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["open"]
    });
    this.#host.addEventListener("click", this.#pressed);
    this.#read();
    this.#keep(false);
  }
  hostDisconnected() {
    this.#observer?.disconnect();
    this.#host.removeEventListener("click", this.#pressed);
  }
  /** Passages in more detail, wherever they are just now. */
  get passages() {
    const all = this.roots.flatMap((root) => [
      ...root.querySelectorAll(passage)
    ]);
    return all.filter((each) => this.#isOurs(each));
  }
  /** Where the links in the note lead, as the author wrote them. */
  get links() {
    const links = [...this.#host.querySelectorAll("a[href]")];
    const noted = links.filter((link) => this.note.some((node) => node.contains(link)));
    return noted.map((link) => link.getAttribute("href") ?? "");
  }
  /** The words of the note. */
  get noteText() {
    return wordsOf(this.note);
  }
  /** The words that wait. */
  get text() {
    return wordsOf(this.roots);
  }
  /** Opens or closes the part. Doing so twice changes nothing. */
  open(opening) {
    if (opening === this.#opening) return;
    this.#opening = opening;
    if (opening !== "gist") this.#openedByReader = /* @__PURE__ */ new WeakSet();
    this.#keep(true);
  }
  /** What holds the part: the author's elements, or what is in their templates. */
  get roots() {
    const children = this.#host.children;
    if (this.form === "template") {
      return [...children].filter(isTemplate).map((template) => this.#stage.get(template) ?? template.content);
    }
    return this.held.filter((node) => node instanceof Element);
  }
  #read() {
    const children = [...this.#host.childNodes].filter(
      (node) => node instanceof Element || node instanceof Text
    );
    const templates = children.filter(isTemplate);
    const details = children.filter(isDetails);
    const staged = [...this.#stage.values()];
    if (templates.length > 0) this.form = "template";
    else if (details.length > 0) this.form = "details";
    else this.form = this.#host.firstElementChild || wordsOf(children) ? "plain" : "none";
    const isHeld = (node) => this.form === "plain" || isTemplate(node) || isDetails(node) || staged.includes(node);
    this.held = children.filter((node) => isHeld(node) && !isTemplate(node));
    this.note = children.filter((node) => !isHeld(node));
  }
  /**
   * Makes the author's elements be as the reader chose, and doesn't take our own doing for news.
   *
   * @param afresh the part is newly open, or newly made; from then on passages are the reader's
   */
  #keep(afresh) {
    const opening = this.#opening;
    if (this.#observer?.takeRecords().some((record) => this.#isRemade(record))) this.#read();
    if (opening === "native") {
      for (const each of this.#closedByUs) each.open = true;
      this.#closedByUs.clear();
      return;
    }
    const shown = opening !== "none";
    if (this.form === "template") this.#setStage(shown);
    for (const node of this.held) {
      if (!isDetails(node) || node.open === shown) continue;
      if (afresh && !shown) this.#closedByUs.add(node);
      node.open = shown;
    }
    for (const each of this.passages) {
      if (opening === "all") each.open ||= afresh;
      else each.open = this.#openedByReader.has(each);
    }
    this.#observer?.takeRecords();
  }
  /**
   * A template's content is moved, not copied, so that what a reader typed into it is still there
   * when they come back, and so that nothing in it plays or loads while it is closed.
   */
  #setStage(shown) {
    for (const [template, stage] of this.#stage) {
      if (template.parentElement === this.#host) continue;
      stage.remove();
      this.#stage.delete(template);
    }
    for (const template of [...this.#host.children].filter(isTemplate)) {
      const stage = this.#stage.get(template);
      if (shown && !stage) {
        const opened = document.createElement("div");
        opened.append(template.content);
        this.#stage.set(template, opened);
        template.after(opened);
      } else if (!shown && stage) {
        template.content.append(...stage.childNodes);
        stage.remove();
        this.#stage.delete(template);
      }
    }
    this.#read();
  }
  /** A gate inside this one looks after its own; in a template there is nobody round it yet. */
  #isOurs(details) {
    return (details.closest(this.#host.localName) ?? this.#host) === this.#host;
  }
  #isRemade({ type, target }) {
    return type === "childList" && target === this.#host;
  }
  #changed(records) {
    const remade = records.some((record) => this.#isRemade(record));
    if (remade) this.#read();
    if (records.some(({ type }) => type === "childList")) this.#host.requestUpdate();
    this.#keep(remade);
  }
  #pressed = (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const summary = target.closest("summary");
    if (summary?.contains(target.closest("a, button, input"))) return;
    const details = summary?.parentElement;
    if (!details || !isDetails(details) || this.#opening === "native") return;
    const isPart = this.held.includes(details);
    if (!this.#isOurs(details) || !isPart && !details.matches(passage)) return;
    event.preventDefault();
    if (!event.isTrusted) return;
    if (!isPart) this.#toggle(details);
    else if (this.#opening !== "none") this.#closedBySummary();
  };
  #toggle(details) {
    if (details.open) this.#openedByReader.delete(details);
    else this.#openedByReader.add(details);
    details.open = !details.open;
  }
}

export { HeldPart };
