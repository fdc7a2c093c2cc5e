import { html, nothing, type TemplateResult } from 'lit';
import { PackController, ShippedPack } from '../../../content/pack-controller.js';
import type { ReframesPack } from '../../../content/schema.js';
import { ContextValue } from '../../../context/context-value.js';
import { defaultsContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { reframePanel as english } from '../../../locales/en/reframe-panel.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { DeclaredIdle } from '../declared-idle.js';
import { learning } from '../learning.styles.js';
import { styles as list } from '../list.styles.js';
import { readPair, type AuthoredPair } from './authored-pair.js';
import type { BrowseView } from './browse-view.js';
import { Foot } from './foot.js';
import { pairInAddress } from './linked-pair.js';
import { renderReadings, type PairView } from './readings-view.js';
import {
  bankOf,
  find,
  pickFor,
  settingsFor,
  stepFrom,
  voices,
  voicesFor,
  type Asked,
  type Bank,
  type Found,
  type Picked,
  type Reading,
  type Voice,
} from './reframe-panel.model.js';
import { styles as pairStyles } from './reframe-panel.pair.styles.js';
import { styles } from './reframe-panel.styles.js';

/** What stands before the pair, it, and what comes after. */
type Part = typeof unnamed | 'pair' | 'after';

/** A pair of the author's own needs neither our pairs nor the ways to look through them. */
let browsing: typeof import('./browse-view.js') | undefined;

const shipped = new ShippedPack<ReframesPack>('reframes', async () => {
  browsing = await import('./browse-view.js');
  return browsing.reframes;
});

function partOf(child: Element | Text): Part {
  if (child instanceof HTMLDListElement) return 'pair';
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (at instanceof HTMLDListElement) return 'after';
  }
  return unnamed;
}

/**
 * Ways of seeing what somebody does: from "What's wrong?" to "What may have happened?" and "What's
 * strong?", with what else it could be and what could help always beside them. A question to hold in
 * one's own mind; nothing here asks anybody anything.
 *
 * One pair is the author's own `<dl>`, of five groups in this order. Without one, pairs come from the
 * content packs: the one that `pair` names, or all to look through. What a reader picks is kept in
 * memory and told to nobody; a link to a pair is copied only when they ask.
 *
 * ```html
 * <hearten-reframe-panel>
 *   <h3>Leaves the room without asking</h3>
 *   <dl>
 *     <div><dt>What’s wrong?</dt> <dd>“Defiant.”</dd></div>
 *     <div><dt>What may have happened?</dt> <dd>…</dd></div>
 *     <div><dt>It could also be</dt> <dd>…</dd></div>
 *     <div><dt>What’s strong?</dt> <dd>…</dd></div>
 *     <div><dt>What could help</dt> <dd>…</dd></div>
 *   </dl>
 * </hearten-reframe-panel>
 * ```
 *
 * @customElement hearten-reframe-panel
 * @slot - What was seen, as a heading, and one `<dl>` with the pair. Without a `<dl>`, what is shown
 *   until the words from the pack are there, and where they can't be had.
 * @csspart panel - The box round everything.
 * @csspart browse - What narrows the pairs down.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - The ground of the label.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - The ground of what may have happened.
 * @cssprop --hearten-color-accent-solid - The ground of what could help.
 * @cssprop --hearten-color-on-solid - Its words.
 * @cssprop --hearten-color-strong - The words above what is strong.
 * @cssprop --hearten-color-strong-soft - Its ground.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export class ReframePanel extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, learning, list, pairStyles, styles];
  static override properties = {
    pair: {},
    setting: {},
    voice: {},
    safeguarding: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Which pair: an id such as `r03`, or one of your own pack that starts with `x-`. */
  declare pair: string | null;
  /** Only pairs of one setting, `school`; without it the reader can narrow them down. */
  declare setting: string | null;
  /** Whom the words speak to: `professional` or `young-person`; without it the reader can choose. */
  declare voice: 'professional' | 'young-person' | null;
  /** Address of whom to tell when someone may be at risk of harm. */
  declare safeguarding: string | null;
  /** Level of the heading, 1 to 6, where the element writes it. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'reframe-panel', english);
  readonly #packs = new PackController(this, shipped);
  readonly #defaults = new ContextValue(this, defaultsContext);
  readonly #parts = new SlottedParts<Part>(this, partOf);
  readonly #foot = new Foot(this, this.#words);
  #hasList = false;
  #authored: AuthoredPair | undefined;
  #bank: Bank | undefined;
  #found: Found | undefined;
  #picked: Picked = {};
  #reading: Reading = 'may';
  /** The pair that the address last led to: a reader who has gone on is not called back. */
  #followed: string | undefined;
  #isArriving = false;
  /** The reader followed a link just now; before that, they came with the page. */
  #isCalled = false;
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.pair = this.setting = this.voice = this.safeguarding = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = listenShared('hashchange', () => {
      if (pairInAddress() === undefined) return;
      this.#followed = undefined;
      this.#isCalled = true;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected override willUpdate(): void {
    this.#parts.read();
    const lists = this.querySelectorAll('dl');
    const [dl] = this.#parts.of('pair');
    this.#hasList = lists.length > 0;
    // A second list, or one that is wrapped in something, could show a label by itself.
    this.#authored =
      dl === lists[0] && lists.length === 1 && lists[0] ? readPair(lists[0]) : undefined;
    // A pair of the author's own needs none of our words, unless it says which pair it is.
    const packs = this.#hasList && this.pair === null ? undefined : this.#packs.packs;
    this.#bank = packs && bankOf(packs);
    const linked = this.#pickLinked();
    if (linked) {
      this.#picked = linked;
      this.#isArriving = true;
      this.#foot.forget();
    }
    this.#found = this.#bank && find(this.#bank, this.#asked, this.#picked, this.#startVoice);
  }

  protected override updated(): void {
    if (this.#isArriving) this.#arrive();
    void this.#check();
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./reframe-panel.authoring.js').catch(() => undefined);
    await pageParsed();
    // Where it has gone from, a provider may have made sense of it.
    if (!this.isConnected) return;
    const known = {
      bank: this.#bank,
      hasOthers: this.#packs.hasOthers,
      asked: this.#asked,
      isBroken: this.#hasList && !this.#authored,
      isUnsafe: this.#foot.isUnsafe,
      words: this.#words,
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }

  get #asked(): Asked {
    const voice = voices.find((each) => each === this.voice);
    return { pair: this.pair, setting: this.setting, voice };
  }

  get #startVoice(): Voice {
    return voices.find((each) => each === this.#defaults.value?.voice) ?? 'professional';
  }

  get #speaksTo(): Voice {
    return this.#found?.voice ?? this.#asked.voice ?? this.#startVoice;
  }

  /** What leads to the pair that the address of the page names, in the first panel that has it. */
  #pickLinked(): Picked | undefined {
    const id = pairInAddress();
    if (id === undefined || id === this.#followed) return undefined;
    const picked = this.#pickFor(id);
    if (!picked) return undefined;
    this.#followed = id;
    const panels = [...document.querySelectorAll<ReframePanel>(this.localName)];
    const first = panels.find((each) => #picked in each && each.#pickFor(id)) ?? this;
    return first === this ? picked : undefined;
  }

  #pickFor(id: string): Picked | undefined {
    if (this.#hasList) return this.#authored && this.pair === id ? {} : undefined;
    return this.#bank && pickFor(this.#bank, this.#asked, id);
  }

  #arrive(): void {
    this.#isArriving = false;
    // The words may come late, to a reader who has begun to read or write elsewhere.
    const isElsewhere = scrollY > 0 || document.activeElement !== document.body;
    if (isElsewhere && !this.#isCalled) return;
    this.#isCalled = false;
    this.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('.seen')?.focus({ preventScroll: true });
  }

  #pick(picked: Picked): void {
    this.#picked = { ...this.#picked, ...picked };
    this.#foot.forget();
    this.requestUpdate();
  }

  #step(by: number): void {
    const { pairs = [], pair } = this.#found ?? {};
    const next = stepFrom(pairs, pair, by);
    if (next) this.#pick({ pair: next.id });
  }

  get #pairView(): PairView {
    const pair = this.#authored ? undefined : this.#found?.pair;
    const settings = this.#bank && settingsFor(this.#bank, this.#speaksTo);
    const setting = settings?.get(pair?.entry.setting ?? '');
    return {
      words: this.#words,
      speaksTo: this.#speaksTo,
      headingLevel: this.headingLevel > 0 ? this.headingLevel : 3,
      pair,
      authored: this.#authored,
      place: setting && { ...setting, words: setting.words.place },
      reading: this.#reading,
      choose: (reading) => {
        this.#reading = reading;
        this.requestUpdate();
      },
    };
  }

  get #browseView(): BrowseView | undefined {
    const { pair, pairs = [], voice = 'professional', setting = null } = this.#found ?? {};
    if (this.#authored || this.pair !== null || !this.#bank || !pair) return undefined;
    const settings = [...settingsFor(this.#bank, voice)].map(([id, { words, lang }]) => {
      return { id, label: words.label, lang };
    });
    const spoken = voicesFor(this.#bank, this.#asked);
    return {
      words: this.#words,
      pair,
      pairs,
      settings: this.setting !== null && setting === this.setting ? [] : settings,
      setting,
      voice: spoken.length > 1 ? voice : undefined,
      filter: (name, value) => this.#pick({ [name]: value || null }),
      go: (id) => this.#pick({ pair: id }),
      step: (by) => this.#step(by),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#pairView;
    const browse = this.#browseView;
    // Half a pair is not shown at all, and what stands round it would say nothing by itself.
    if (this.#hasList && !view.authored) return nothing;
    if (!view.pair && !view.authored) return html`<slot></slot>`;
    const text = this.#parts.textOf(unnamed);
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#foot.unlessSaid(view.speaksTo === 'young-person' ? 'shiftYou' : 'shift', text, 'shift')}
      ${browse && browsing?.renderBrowse(browse)}
      <div class="seen" id="subject" tabindex="-1">
        ${view.authored ? html`<slot></slot>` : browsing?.renderSeen(view)}
      </div>
      ${renderReadings(view)}
      <div class="pair ${view.reading}">
        ${view.authored ? html`<slot name="pair"></slot>` : browsing?.renderPair(view)}
      </div>
      ${this.#foot.render({
        speaksTo: view.speaksTo,
        said: this.#parts.textOf('after'),
        after: view.authored ? html`<slot name="after"></slot>` : nothing,
        pair: this.pair ?? view.pair?.id,
        origin: this.#found?.pair,
        safeguarding: this.safeguarding,
      })}
      ${browse && browsing?.renderPages(browse)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-reframe-panel': ReframePanel;
  }
}
