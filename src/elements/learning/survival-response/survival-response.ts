import { html, nothing, type TemplateResult } from 'lit';
import { PackController, ShippedPack } from '../../../content/pack-controller.js';
import type { ResponsesPack } from '../../../content/schema.js';
import { ContextValue } from '../../../context/context-value.js';
import { safeguardingContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { says } from '../../../foundations/says.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { survivalResponse as english } from '../../../locales/en/survival-response.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { DeclaredIdle } from '../declared-idle.js';
import { renderFirstLink, renderFixed } from '../fixed-line.js';
import { learning } from '../learning.styles.js';
import { styles as list } from '../list.styles.js';
import { renderWhereFrom } from '../where-from.js';
import {
  bankOf,
  find,
  lists,
  timeAfter,
  times,
  type Bank,
  type Known,
  type List,
  type Time,
} from './survival-response.model.js';
import { styles } from './survival-response.styles.js';

/** What stands before the lists, they, and what comes after. */
type Part = typeof unnamed | List | 'after';
type Fragment = TemplateResult | typeof nothing;

/** What an author has written needs neither our words nor the way to look through them. */
let view: typeof import('./pack-view.js') | undefined;

const shipped = new ShippedPack<ResponsesPack>('responses', async () => {
  view = await import('./pack-view.js');
  return view.responses;
});

/** What is always said, and what nobody can take away. */
const honest = ['often', 'more', 'tell', 'page', 'other'] as const;

/** An author's lists are told apart by their place; what comes after one too many is no list of ours. */
function partOf(child: Element | Text): Part {
  let before = 0;
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (at instanceof HTMLDListElement) before += 1;
  }
  if (child instanceof HTMLDListElement) return lists[before] ?? 'after';
  return before === 0 ? unnamed : 'after';
}

/**
 * A response that helped somebody survive, what it may have been for then, how it can get in the way
 * now, and what may help. It explains; it tests and sorts nobody, and says so.
 *
 * What the author wrote inside is shown as it is: a heading, and four lists in this order: what others
 * may see; then (what it may be protecting, how it helped); now (how it can get in the way, why it is hard
 * to stop); what helps. Without a `<dl>` the words come from the content packs: the response that
 * `response` names, or all to look through. What a reader looks at is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-survival-response response="freeze">
 *   <p>Freeze: going still when there is danger.</p>
 * </hearten-survival-response>
 * ```
 *
 * @customElement hearten-survival-response
 * @slot - Its name as a heading, and four `<dl>`. Without any, what is shown until the words from the pack
 *   are there, and where they can't be had.
 * @csspart panel - The box round everything.
 * @csspart browse - What one of them is chosen with.
 * @csspart tab - “Then” and “Now”, which look alike.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - The ground of the groups.
 * @cssprop --hearten-color-accent-solid - The ground of what helps.
 * @cssprop --hearten-color-on-solid - Its words.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export class SurvivalResponse extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, learning, list, styles];
  static override properties = {
    response: {},
    safeguarding: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Which one: `appease`, `away`, `fight`, `flight`, `flop`, `freeze`, `reach-out`, `watch`, or one of your own pack that starts with `x-`. */
  declare response: string | null;
  /** Address of whom to tell when someone may be at risk of harm. */
  declare safeguarding: string | null;
  /** Level of the heading, 1 to 6, where the element writes it. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'survival-response', english);
  readonly #packs = new PackController(this, shipped);
  readonly #safeguarding = new ContextValue(this, safeguardingContext);
  readonly #parts = new SlottedParts<Part>(this, partOf);
  #bank: Bank | undefined;
  #known: Known | undefined;
  #picked: string | undefined;
  #time: Time = 'then';

  constructor() {
    super();
    this.response = this.safeguarding = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }

  protected override willUpdate(): void {
    this.#parts.read();
    // An author's own words need none of ours, unless they say which response it is.
    const packs = this.#isAuthored && this.response === null ? undefined : this.#packs.packs;
    this.#bank = packs && bankOf(packs);
    this.#known = this.#bank && find(this.#bank, this.response, this.#picked);
  }

  protected override updated(): void {
    void this.#check();
  }

  get #isAuthored(): boolean {
    return this.#parts.has('seen');
  }

  /** With fewer or more lists than four nobody can tell which of them is then, and which is now. */
  get #isWhole(): boolean {
    return this.querySelectorAll(':scope > dl').length === lists.length;
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./survival-response.authoring.js').catch(() => undefined);
    await pageParsed();
    // Where it has gone from, a provider may have made sense of it.
    if (!this.isConnected) return;
    const known = {
      bank: this.#bank,
      hasOthers: this.#packs.hasOthers,
      isBroken: this.#isAuthored && !this.#isWhole,
      words: this.#words,
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }

  #go(id: string): void {
    this.#picked = id;
    this.requestUpdate();
  }

  #look(time: Time): void {
    this.#time = time;
    this.requestUpdate();
  }

  async #press(event: KeyboardEvent): Promise<void> {
    const { direction } = getComputedStyle(this);
    const time = timeAfter(this.#time, event.key, direction === 'rtl');
    if (!time) return;
    event.preventDefault();
    this.#look(time);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${time}`)?.focus();
  }

  #renderTabs(): TemplateResult {
    return html`<div
      class="tabs"
      role="tablist"
      aria-label=${this.#words.text('times')}
      @keydown=${this.#press}
    >
      ${times.map(
        (time) =>
          html`<button
            type="button"
            class="button"
            part="tab"
            role="tab"
            id=${time}
            aria-controls=${`${time}-words`}
            aria-selected=${time === this.#time ? 'true' : 'false'}
            tabindex=${time === this.#time ? 0 : -1}
            @click=${() => this.#look(time)}
          >
            ${this.#words.show(time)}
          </button>`,
      )}
    </div>`;
  }

  /** Whose body may be in danger is helped first, whoever wrote the rest. */
  #renderDanger(): Fragment {
    const { danger } = this.#known?.entry ?? {};
    if (!danger || (this.#isAuthored && says(this.textContent ?? '', danger))) return nothing;
    return html`<p class="danger"><bdi lang=${this.#known?.lang}>${danger}</bdi></p>`;
  }

  #renderList(list: List): unknown {
    if (this.#isAuthored) return html`<slot name=${list}></slot>`;
    return this.#known && view?.renderList(this.#words, this.#known, list);
  }

  #renderLists(): unknown {
    if (this.#isAuthored && !this.#isWhole) return lists.map((list) => this.#renderList(list));
    return html`${this.#renderList('seen')} ${this.#renderTabs()}
    ${times.map((time) => this.#renderTime(time))} ${this.#renderList('help')}`;
  }

  #renderTime(time: Time): TemplateResult {
    const isHidden = time !== this.#time;
    return html`<div
      class="time"
      role="tabpanel"
      id=${`${time}-words`}
      aria-labelledby=${time}
      ?hidden=${isHidden}
    >
      ${isHidden && this.#isAuthored ? nothing : this.#renderList(time)}
    </div>`;
  }

  #renderFixed(
    line: (typeof honest)[number] | 'safeguarding',
    said: string,
    more?: unknown,
  ): Fragment {
    return renderFixed(this.#words, [line, english[line]], said, 'soft', more);
  }

  #renderFoot(): TemplateResult {
    const said = this.#parts.textOf('after');
    const known = this.#known;
    const whoToTell = renderFirstLink(this.#words.show('whoToTell'), [
      this.safeguarding,
      this.#safeguarding.value?.address,
    ]);
    return html`<div class="foot">
      ${this.#isAuthored ? html`<slot name="after"></slot>` : nothing}
      ${honest.map((line) => this.#renderFixed(line, said))}
      ${this.#renderFixed('safeguarding', said, whoToTell)}
      ${known ? renderWhereFrom(this.#words, [{ ...known.entry, lang: known.lang }]) : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const known = this.#known;
    if (!known && !this.#isAuthored) return html`<slot></slot>`;
    const level = this.headingLevel > 0 ? this.headingLevel : 3;
    const browses = !this.#isAuthored && this.response === null;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#renderDanger()}
      ${
        browses && known && this.#bank
          ? view?.renderBrowse(this.#words, this.#bank, known, (id) => this.#go(id))
          : nothing
      }
      <div class="name" id="subject">
        ${this.#isAuthored ? html`<slot></slot>` : known && view?.renderName(this.#words, known, level)}
      </div>
      ${this.#renderLists()} ${this.#renderFoot()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-survival-response': SurvivalResponse;
  }
}
