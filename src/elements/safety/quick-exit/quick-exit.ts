import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import type { quickExitRehearsal } from '../../../locales/en/quick-exit-rehearsal.js';
import { quickExit as english } from '../../../locales/en/quick-exit.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { page, type Declaration } from '../../../page/page-registry.js';
import { destinationOf, emptyPage } from './destination.js';
import { leave, type Told } from './leave.js';
import { ExitPressedEvent } from './quick-exit.events.js';
import { styles } from './quick-exit.styles.js';
import type { Rehearsal } from './rehearsal.js';
import { enough } from './shift-presses.js';
import { listen, turn, type Pressed } from './shortcut.js';
import { whereHidden } from './where-hidden.js';

type AllWords = typeof english & typeof quickExitRehearsal;

/** What is no link out is more that the author has to say of it. */
type Part = 'link' | typeof unnamed;

/** What is said of leaving, in words that are there whatever becomes of others. */
type Exit = Told | 'limits' | 'one' | 'two' | 'late';

function linkIn(child: Element | Text): HTMLAnchorElement | undefined {
  if (!(child instanceof Element)) return undefined;
  return (child.matches('a[href]') ? child : child.querySelector('a[href]')) as HTMLAnchorElement;
}

/**
 * The way out: leaves the page fast, and says honestly what that does not hide.
 *
 * The link is the author’s own and works without script. With it, a press covers the page in the same
 * moment, blanks its title, empties its fields, erases all that any element kept, and puts the next page in
 * the place of this one. It sends nothing and stores nothing.
 *
 * ```html
 * <hearten-quick-exit first><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>
 * <main>…</main>
 * <hearten-quick-exit><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>
 * ```
 *
 * @customElement hearten-quick-exit
 * @slot - The link out, and whatever else should stand with what it can’t hide.
 * @fires {ExitPressedEvent} hearten-exit-pressed - The reader is leaving. It stays at the element: it neither
 *   bubbles nor can be cancelled.
 * @csspart panel - The bar.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The bar.
 * @cssprop --hearten-color-sunk - What lies lower in it.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - What else can be pressed.
 * @cssprop --hearten-color-accent-soft - Its tint.
 * @cssprop --hearten-radius-control - Corners of controls.
 */
export class QuickExit extends HeartenElement implements Pressed {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, styles];
  static override properties = {
    first: { type: Boolean },
    loud: { type: Boolean },
    shortcut: { type: Boolean },
    returnable: { type: Boolean },
    strings: { attribute: false },
  };

  /** Stands first in the page, and is seen when it has the focus: for keyboards, screen readers and voice. */
  declare first: boolean;
  /** Red, where being found fast matters more than not being noticed. */
  declare loud: boolean;
  /** Pressing Shift three times leaves too. */
  declare shortcut: boolean;
  /** The back button leads here again; the page is closed then, and can be opened. */
  declare returnable: boolean;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<AllWords> | null | undefined;

  readonly #words = new StringsController(this, 'quick-exit', english);
  readonly #parts: SlottedParts<Part> = new SlottedParts<Part>(this, (child) =>
    linkIn(child) && !this.#parts.has('link') ? 'link' : unnamed,
  );
  #presses = 0;
  #rehearsal: Rehearsal | undefined;
  #stops: (() => void)[] = [];
  #unlisten: (() => void) | undefined;

  constructor() {
    super();
    this.first = this.loud = this.shortcut = this.returnable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['click', 'auxclick'] as const) addEventListener(type, this.#press, true);
    addEventListener('focusin', this.#uncover);
    this.#stops = [
      page().join({ tag: this.localName, declare: () => this.#declare() }),
      page().listen((message) => {
        if (message === 'erased') this.#forget();
      }),
    ];
    this.requestUpdate();
    void this.#prepare();
    void this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['click', 'auxclick'] as const) removeEventListener(type, this.#press, true);
    removeEventListener('focusin', this.#uncover);
    for (const stop of this.#stops) stop();
    this.#listen(false);
  }

  protected override willUpdate(): void {
    this.#parts.read();
    this.#listen(this.shortcut && this.isConnected);
  }

  /** The reader pressed Shift. */
  pressed(count: number, late: boolean): void {
    this.#presses = count % enough;
    this.requestUpdate();
    if (count === enough) this.#leave();
    else if (late) announce(this.#text('late'));
    else if (count > 0) announce(this.#text(count === 1 ? 'two' : 'one'));
  }

  /** The reader turned the key off or on. */
  changed(): void {
    this.requestUpdate();
  }

  get #link(): HTMLAnchorElement | undefined {
    const [part] = this.#parts.of('link');
    return part && linkIn(part);
  }

  /** Words that nobody can take away by saying nothing. */
  #text(key: Exit): string {
    return this.#words.text(key).trim() || english[key];
  }

  #listen(wanted: boolean): void {
    if (wanted === (this.#unlisten !== undefined)) return;
    this.#unlisten?.();
    this.#unlisten = wanted ? listen(this) : undefined;
  }

  /** On the window, before the page hears of it and could stop it; any way to press it is a way out. */
  readonly #press = (event: MouseEvent): void => {
    const way = this.#link ?? this.renderRoot.querySelector('a');
    if (event.button > 1 || !way || !event.composedPath().includes(way)) return;
    event.preventDefault();
    this.#leave();
  };

  #leave(): void {
    const { returnable } = this;
    leave({ destination: destinationOf(this.#link), returnable, say: (key) => this.#text(key) });
    this.dispatchEvent(new ExitPressedEvent());
  }

  /** What has the focus is not left under the bar. */
  readonly #uncover = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || this.contains(target)) return;
    scrollBy(0, whereHidden(target.getBoundingClientRect(), this.getBoundingClientRect()));
  };

  #forget(): void {
    this.#rehearsal?.forget();
    this.#presses = 0;
    turn('on');
    this.requestUpdate();
  }

  #declare(): Declaration {
    const idle = this.#words.text('nothing');
    const name = this.#words.text('name');
    return { name, keeps: idle, sends: idle, hides: this.#words.text('hides') };
  }

  /** Comes with the page, not with what a reader does, so that no request tells of them. */
  async #prepare(): Promise<void> {
    if (parent !== window) void this.#heedPageAround();
    const module = await import('./rehearsal.js').catch(() => undefined);
    if (!module || this.first || !this.isConnected) return;
    this.#rehearsal ??= new module.Rehearsal(this);
    this.requestUpdate();
  }

  async #heedPageAround(): Promise<void> {
    const around = await import('./page-around.js').catch(() => undefined);
    if (around && this.isConnected) this.#stops.push(around.heedPageAround());
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./quick-exit.authoring.js').catch(() => undefined);
    await pageParsed();
    if (!this.isConnected) return;
    for (const { code, message } of authoring?.mistakes(this, this.#link, this.#words) ?? [])
      this.warn(code, message);
  }

  protected override render(): TemplateResult {
    const link = this.#parts.has('link')
      ? html`<slot name="link"></slot>`
      : html`<a class="link" href=${emptyPage}>${this.#words.show('leave')}</a>`;
    if (this.first) return link;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${link}${this.#renderPresses()}
      <details class="fold">
        <summary>${this.#words.show('hide')}</summary>
        <div class="inside">
          <p>${this.#renderLimits()}</p>
          ${this.#parts.has(unnamed) ? html`<div><slot></slot></div>` : nothing}
          ${this.#rehearsal?.render({
            destination: destinationOf(this.#link),
            returnable: this.returnable,
            shortcut: this.shortcut,
            leave: this.#text('leave'),
            nothing: this.#words.text('nothing'),
          })}
        </div>
      </details>
    </div>`;
  }

  #renderLimits(): unknown {
    if (this.#words.text('limits').trim()) return this.#words.show('limits');
    return html`<bdi lang="en-GB">${english.limits}</bdi>`;
  }

  /** What the reader has pressed so far; screen readers are told in words. */
  #renderPresses(): TemplateResult | typeof nothing {
    if (this.#presses === 0) return nothing;
    const dots = Array.from(
      { length: enough },
      (_, i) => html`<i ?data-on=${i < this.#presses}></i>`,
    );
    return html`<span class="presses" aria-hidden="true">${dots}</span>`;
  }
}

export { ExitPressedEvent };

declare global {
  interface HTMLElementTagNameMap {
    'hearten-quick-exit': QuickExit;
  }
}
