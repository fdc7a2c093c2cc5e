import { css } from 'lit';

"use strict";
const blank = "\u200B";
const sheet = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    color-scheme: light dark !important;
    background: Canvas !important;
  }
  dialog {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 1.5em;
    border: 0;
    outline: 0;
    overflow: auto;
    background: Canvas;
    color: CanvasText;
    font:
      large/1.55 system-ui,
      sans-serif;
  }
  dialog::backdrop {
    background: Canvas;
  }
  p {
    margin: 0 0 1em;
    max-inline-size: 36em;
  }
  a,
  button {
    display: inline-block;
    padding: 0.625em 1.25em;
    border: 2px solid;
    border-radius: 10px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    text-decoration: none;
    cursor: pointer;
  }
  :is(a, button):focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
`;
const gone = css`
  :root:root:root > body {
    display: none !important;
  }
`;
function sheetOf({ CSSStyleSheet: Sheet }, { cssText }) {
  const made = new Sheet();
  made.replaceSync(cssText);
  return made;
}
class Cover {
  #window;
  #host;
  #dialog;
  #gone;
  #observer;
  #title;
  constructor(over) {
    const { document } = over;
    this.#window = over;
    this.#title = document.title;
    this.#host = document.createElement("div");
    this.#dialog = document.createElement("dialog");
    this.#gone = sheetOf(over, gone);
    const root = this.#host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets.push(sheetOf(over, sheet));
    root.append(this.#dialog);
    this.#dialog.addEventListener("close", () => this.#raise());
    this.#observer = new over.MutationObserver(() => this.#hold());
    document.documentElement.append(this.#host);
    this.#raise();
    document.adoptedStyleSheets.push(this.#gone);
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
  }
  /** After the cover: what is on the page's tab, and what goes on in it. */
  quieten() {
    const { document } = this.#window;
    document.title = blank;
    for (const media of document.querySelectorAll("audio, video")) media.pause();
  }
  say({ text, link, button }) {
    const { document } = this.#window;
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    this.#dialog.replaceChildren(words);
    words.textContent = text;
    const control = document.createElement(link ? "a" : "button");
    if (link) Object.assign(control, { href: link.href, rel: "noreferrer", target: "_top" });
    else if (button) control.addEventListener("click", button.press);
    else return;
    control.textContent = (link ?? button)?.text ?? "";
    this.#dialog.append(control);
    control.focus();
  }
  /** The page again, as its reader left it. */
  lift() {
    const { document } = this.#window;
    this.#observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#gone);
    this.#host.remove();
    if (document.title === blank) document.title = this.#title;
  }
  /** Above all else that the page shows, which can't be reached meanwhile. */
  #raise() {
    if (this.#host.isConnected && !this.#dialog.open) this.#dialog.showModal();
  }
  #hold() {
    const { document } = this.#window;
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    if (!this.#dialog.open || !this.#dialog.matches(":modal")) {
      this.#dialog.close();
      this.#raise();
    }
    if (document.title !== blank) document.title = blank;
  }
}

export { Cover };
