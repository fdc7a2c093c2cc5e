import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { quickExitRehearsal as english } from '../../../locales/en/quick-exit-rehearsal.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { emptyPage } from './destination.js';
import { readPage, type Mirror } from './mirror.js';
import { styles } from './rehearsal.styles.js';
import { isOff, turn } from './shortcut.js';

/** The way out, as its other half knows it. */
export interface Practised {
  readonly destination: string;
  readonly returnable: boolean;
  readonly shortcut: boolean;
  /** What the link is called. */
  readonly leave: string;
  /** What an element says that keeps nothing. */
  readonly nothing: string;
}

/** Only what there is: nobody needs to be told of nothing. */
type Lines = readonly unknown[];

function renderList(id: string, name: unknown, lines: Lines): TemplateResult {
  return html`<div>
    <p class="eye" id=${id}>${name}</p>
    <ul role="list" aria-labelledby=${id}>
      ${lines.map((line) => (line === undefined ? nothing : html`<li>${line}</li>`))}
    </ul>
  </div>`;
}

/**
 * The half of the way out that nobody waits for: what a press does, whether the key does it too, and the
 * practice, which changes nothing.
 */
export class Rehearsal {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: StringsController<typeof english>;
  #mirror: Mirror | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#words = new StringsController(host, 'quick-exit', english);
    if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** What the reader was shown is about the reader. */
  forget(): void {
    this.#mirror = undefined;
  }

  render(exit: Practised): TemplateResult {
    const words = this.#words;
    return html`${this.#renderDoes(exit)}
      <p>${words.show('keys')}</p>
      ${exit.shortcut ? this.#renderShortcut() : nothing}
      <p>
        <button type="button" @click=${() => this.#practise(exit)}>
          ${words.show(this.#mirror ? 'end' : 'practise')}
        </button>
      </p>
      <div role="status">${this.#mirror ? this.#renderMirror(this.#mirror, exit) : nothing}</div>`;
  }

  #practise(exit: Practised): void {
    this.#mirror = this.#mirror ? undefined : readPage(exit.nothing);
    this.#host.requestUpdate();
  }

  #renderDoes({ destination, returnable }: Practised): TemplateResult {
    const words = this.#words;
    const site = destination === emptyPage ? '' : new URL(destination).host || destination;
    return renderList('does', words.show('does'), [
      words.show('covers'),
      words.show('clears'),
      words.show('erases'),
      site ? words.show('goes', { site }) : words.show('goesBlank'),
      window.top === window ? undefined : words.show('goesTop'),
      returnable ? words.show('comesBack') : undefined,
    ]);
  }

  #renderShortcut(): TemplateResult {
    const words = this.#words;
    const off = isOff();
    return html`<p>${words.show(off ? 'shiftOff' : 'shift')}</p>
      <p>
        <button type="button" @click=${() => turn(off ? 'on' : 'off')}>
          ${words.show(off ? 'turnOn' : 'turnOff')}
        </button>
      </p>`;
  }

  #renderMirror(mirror: Mirror, { leave }: Practised): TemplateResult {
    const words = this.#words;
    const { title, kept, address } = mirror;
    return html`<div class="mirror">
      <p>${words.show('practised', { leave })}</p>
      ${renderList('would-go', words.show('wouldGo'), [
        title ? words.show('title', { title }) : undefined,
        this.#some('fields', mirror.fields),
        kept.length > 0 ? words.show('kept', { what: kept.join(' ') }) : words.show('nothingKept'),
      ])}
      ${renderList('would-stay', words.show('wouldStay'), [
        words.show('history', { address }),
        this.#some('earlier', mirror.earlier),
        this.#some('siteKeeps', mirror.siteKeeps),
        words.show('siteHidden'),
      ])}
    </div>`;
  }

  #some(key: 'fields' | 'earlier' | 'siteKeeps', count: number): unknown {
    return count > 0 ? this.#words.show(key, { count }) : undefined;
  }
}
