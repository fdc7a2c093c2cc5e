import { css, type CSSResult } from 'lit';

type Browser = Window & typeof globalThis;

/** What is on the cover. */
export interface Said {
  readonly text: string;
  readonly link?: { readonly text: string; readonly href: string };
  readonly button?: { readonly text: string; readonly press: () => void };
}

/** Neither empty, for which browsers show the address, nor seen. */
const blank = '\u200b';

/** Of an inner tree, and important: no style of the page comes before it, not even one on the element. */
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

/** Takes the page away, for search in the page and for paper too. */
const gone = css`
  :root:root:root > body {
    display: none !important;
  }
`;

function sheetOf({ CSSStyleSheet: Sheet }: Browser, { cssText }: CSSResult): CSSStyleSheet {
  const made = new Sheet();
  made.replaceSync(cssText);
  return made;
}

/** What stands over a page that its reader has left, whatever the page does, until another page has come. */
export class Cover {
  readonly #window: Browser;
  readonly #host: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #gone: CSSStyleSheet;
  readonly #observer: MutationObserver;
  readonly #title: string;

  constructor(over: Browser) {
    const { document } = over;
    this.#window = over;
    this.#title = document.title;
    this.#host = document.createElement('div');
    this.#dialog = document.createElement('dialog');
    this.#gone = sheetOf(over, gone);
    const root = this.#host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets.push(sheetOf(over, sheet));
    root.append(this.#dialog);
    // Escape closes such a dialog.
    this.#dialog.addEventListener('close', () => this.#raise());
    this.#observer = new over.MutationObserver(() => this.#hold());
    document.documentElement.append(this.#host);
    this.#raise();
    document.adoptedStyleSheets.push(this.#gone);
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** After the cover: what is on the page's tab, and what goes on in it. */
  quieten(): void {
    const { document } = this.#window;
    document.title = blank;
    for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
  }

  say({ text, link, button }: Said): void {
    const { document } = this.#window;
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    this.#dialog.replaceChildren(words);
    // Screen readers say what comes into an alert that is there already.
    words.textContent = text;
    const control = document.createElement(link ? 'a' : 'button');
    if (link) Object.assign(control, { href: link.href, rel: 'noreferrer', target: '_top' });
    else if (button) control.addEventListener('click', button.press);
    else return;
    control.textContent = (link ?? button)?.text ?? '';
    this.#dialog.append(control);
    control.focus();
  }

  /** The page again, as its reader left it. */
  lift(): void {
    const { document } = this.#window;
    this.#observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#gone);
    this.#host.remove();
    if (document.title === blank) document.title = this.#title;
  }

  /** Above all else that the page shows, which can't be reached meanwhile. */
  #raise(): void {
    if (this.#host.isConnected && !this.#dialog.open) this.#dialog.showModal();
  }

  #hold(): void {
    const { document } = this.#window;
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    if (!this.#dialog.open || !this.#dialog.matches(':modal')) {
      this.#dialog.close();
      this.#raise();
    }
    if (document.title !== blank) document.title = blank;
  }
}
