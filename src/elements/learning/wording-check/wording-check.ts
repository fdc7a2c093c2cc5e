import { html, nothing, type TemplateResult } from 'lit';
import { ContextValue } from '../../../context/context-value.js';
import { safeguardingContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { renderUnrecorded } from '../../../foundations/unrecorded.js';
import { wordingCheck as english } from '../../../locales/en/wording-check.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import type { WordingOptions } from '../../../wording/wording.js';
import { DeclaredIdle } from '../declared-idle.js';
import { renderFirstLink, renderFixed } from '../fixed-line.js';
import { learning } from '../learning.styles.js';
import type { AtWork } from './at-work.js';
import { renderField } from './own-words.js';
import { styles } from './wording-check.styles.js';

/** Where the text is: a field of the page, a field of its own, or what the author wrote inside. */
type Where = 'field' | 'paste' | 'inside';

type Fragment = TemplateResult | typeof nothing;

/**
 * Words that may land hard, why, and kinder ones: of a text that is pasted in, of a field of the page, or of
 * what is written inside. Words that guess at a reason get no others to take, because only the writer knows
 * what was seen. It never says how many, and changes nothing by itself.
 *
 * What it is given stays in memory on the device: nothing is sent or stored.
 *
 * ```html
 * <label for="note">Note of the visit</label>
 * <textarea id="note"></textarea>
 * <hearten-wording-check for="note" rules-for="care school"></hearten-wording-check>
 * ```
 *
 * @customElement hearten-wording-check
 * @slot - The words to look at. With `for` or `paste`, what stands before the check, such as a heading.
 * @csspart panel - The box round everything.
 * @csspart field - The field for a text of the reader's.
 * @csspart look - What begins it.
 * @csspart place - A place in the text.
 * @csspart where-from - Where what is said of it comes from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - The ground of what has been answered.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and controls.
 * @cssprop --hearten-color-accent-soft - Controls under the pointer.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export class WordingCheck extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, learning, styles];
  static override properties = {
    htmlFor: { attribute: 'for' },
    paste: { type: Boolean, useDefault: true },
    rulesFor: { attribute: 'rules-for' },
    silence: {},
    safeguarding: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    rules: { attribute: false },
    strings: { attribute: false },
  };

  /** Id of the field of the page that it stands beside. */
  declare htmlFor: string | null;
  /** Has a field of its own to put a text in, as it has too where nothing is written inside. */
  declare paste: boolean;
  /** For what all rules are wanted: `care`, `school`, `health`, `exploitation`, `substances`, `systems`, with spaces between, or `all`. The core is on by itself. */
  declare rulesFor: string | null;
  /** Ids of rules that are not wanted, with spaces between. */
  declare silence: string | null;
  /** Address of whom to tell when someone may be at risk of harm. */
  declare safeguarding: string | null;
  /** Level of the heading, 1 to 6, where the element writes it. */
  declare headingLevel: number;
  /** Packs of rules of your own, as data. */
  declare rules: WordingOptions['rules'] | null;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'wording-check', english);
  readonly #parts = new SlottedParts<typeof unnamed>(this, () => unnamed);
  readonly #safeguarding = new ContextValue(this, safeguardingContext);
  #work: AtWork | undefined;
  #isUnavailable = false;
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.htmlFor = this.rulesFor = this.silence = this.safeguarding = this.rules = null;
    this.paste = false;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = page().listen((message) => {
      if (message === 'erased') this.#forget();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  get #where(): Where {
    if (this.htmlFor !== null) return 'field';
    return this.paste || !this.#parts.has(unnamed) ? 'paste' : 'inside';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#parts.read();
    if (['rulesFor', 'silence', 'rules'].some((each) => changed.has(each))) this.#work?.changed();
  }

  protected override updated(): void {
    void this.#check();
  }

  /** Looks at what is written inside, and tells the author what could not be taken as meant. */
  async #check(): Promise<void> {
    const authoring = await import('./wording-check.authoring.js').catch(() => undefined);
    await pageParsed();
    if (!this.isConnected) return;
    for (const { code, message } of authoring?.mistakes(this, this.#words) ?? []) {
      this.warn(code, message);
    }
    if (this.#where === 'inside') await (await this.#begin())?.lookInside();
    else this.#work?.leaveInside();
  }

  /** What looks at words comes once there is something to look at. */
  async #begin(): Promise<AtWork | undefined> {
    if (this.#work || this.#isUnavailable) return this.#work;
    const code = await import('./at-work.js').catch(() => undefined);
    if (code) this.#work ??= new code.AtWork(this, this.#words);
    else {
      this.warn('load', 'could not load what looks at words, so it looks at nothing.');
      this.#isUnavailable = true;
      this.requestUpdate();
    }
    return this.#work;
  }

  async #press(): Promise<void> {
    this.#isUnavailable = false;
    await (await this.#begin())?.lookAtField();
  }

  #forget(): void {
    const own = this.renderRoot.querySelector('textarea');
    if (own) own.value = '';
    this.#work?.forget();
  }

  #renderHead(): Fragment {
    const level = this.headingLevel > 0 ? this.headingLevel : 3;
    if (this.#parts.has(unnamed)) return html`<div class="intro"><slot></slot></div>`;
    return html`<p class="heading" role="heading" aria-level=${level}>
      ${this.#words.show('heading')}
    </p>`;
  }

  #renderFixed(line: 'private' | 'clear' | 'safeguarding', more?: unknown): Fragment {
    return renderFixed(
      this.#words,
      [line, english[line]],
      this.#parts.textOf(unnamed),
      line === 'clear' ? 'clear' : 'soft',
      more,
    );
  }

  #renderAsking(): Fragment {
    const where = this.#where;
    if (where === 'inside') return nothing;
    return html`<div class="asking">
      ${where === 'paste' ? renderField(this.#words) : nothing} ${this.#renderFixed('clear')}
      <p>
        <button type="button" class="button look" part="look" @click=${() => this.#press()}>
          ${this.#words.show('look')}
        </button>
      </p>
    </div>`;
  }

  #renderFound(): unknown {
    // An author's own words stand as they are, whatever can't be had.
    if (!this.#isUnavailable || this.#where === 'inside') return this.#work?.render();
    return html`<p>${this.#words.show('unavailable')}</p>`;
  }

  protected override render(): TemplateResult {
    const whoToTell = renderFirstLink(this.#words.show('whoToTell'), [
      this.safeguarding,
      this.#safeguarding.value?.address,
    ]);
    const isInside = this.#where === 'inside';
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#renderHead()} ${isInside ? nothing : this.#renderFixed('private')}
      ${renderUnrecorded({ names: this.#where === 'paste' ? 'work beside' : 'work' }, [this.#renderAsking(), this.#renderFound()])}
      <div class="foot">
        ${isInside ? this.#renderFixed('clear') : nothing}
        ${this.#renderFixed('safeguarding', whoToTell)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-wording-check': WordingCheck;
  }
}
