import { html, nothing, type TemplateResult } from 'lit';
import { PackController } from '../../../content/pack-controller.js';
import { ContextValue } from '../../../context/context-value.js';
import { defaultsContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { cardDeck as english } from '../../../locales/en/card-deck.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { DeclaredIdle } from '../declared-idle.js';
import { learning } from '../learning.styles.js';
import type { Filter } from './audience.js';
import { partOf, type CardPart } from './authored-cards.js';
import { lendStyles } from './authored-list.js';
import type { Choices, Deck } from './card-deck.model.js';
import { styles } from './card-deck.styles.js';
import type { Choice } from './faces-view.js';
import { LinkedCard } from './linked-card.js';
import { OwnCards } from './own-cards.js';
import { Row } from './row.js';
import { layouts, ownSets, presets, type Layout } from './sets.js';
import { shippedCards, shippedPrinciples, view } from './shipped.js';

type Picked = Readonly<Partial<Record<Choice, string>>>;

/**
 * Cards in a grid, one at a time, or as steps: a framework's principles, the five steps, thirty seconds
 * that help, a partner's own set, or what the author wrote inside, each child a card.
 *
 * Cards of the author's own say whom they are for: `data-role="reception, school"`, `data-voice="parent"`,
 * the ids of `for-role` and `voice` or other words, which the reader then chooses from as they are written.
 *
 * A card can be linked to by its id, `#card-safety`. Nothing plays by itself, nothing is counted, and what
 * a reader looks at is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-card-deck layout="one">
 *   <h2>At our front desk</h2>
 *   <article id="card-name"><h3>A name</h3><p>We ask what to call you.</p></article>
 *   <article><h3>A seat</h3><p>You choose where to sit.</p></article>
 * </hearten-card-deck>
 * ```
 *
 * @customElement hearten-card-deck
 * @slot - Each child is a card, or each item where there is one list and nothing else. Headings, paragraphs
 *   and bare text stand before them. Without cards of the author's, those of `set`.
 * @csspart panel - The box round everything.
 * @csspart browse - What the reader can choose with.
 * @csspart card - A card.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The ground.
 * @cssprop --hearten-color-line - Edges of cards.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - Controls under the pointer.
 * @cssprop --hearten-color-strong - The words above a question.
 * @cssprop --hearten-color-strong-soft - The ground of a question.
 * @cssprop --hearten-radius-panel - Corners of the box.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export class CardDeck extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, learning, styles];
  static override properties = {
    set: {},
    layout: {},
    forRole: { attribute: 'for-role' },
    voice: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Which cards: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales`, `digital`, `rs`, `moments`, or a set of your own pack that starts with `x-`. */
  declare set: string | null;
  /** `grid`, `one` at a time, or `steps`; a grid if you don't say. */
  declare layout: 'grid' | 'one' | 'steps' | null;
  /** Whose examples and cards are shown: `front-line`, `management`, `reception`, `recruitment`, `school`, `digital`, or what cards of your own say in `data-role`; without it the reader can choose. */
  declare forRole: string | null;
  /** Whom the words speak to: `professional`, `parent`, `young-person`, `easy-read`, or what cards of your own say in `data-voice`; without it the reader can choose. */
  declare voice: 'professional' | 'parent' | 'young-person' | 'easy-read' | null;
  /** Level of the heading of the set, 1 to 6; those of cards are one below. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'card-deck', english);
  readonly #cards = new PackController(this, shippedCards);
  readonly #principles = new PackController(this, shippedPrinciples);
  readonly #defaults = new ContextValue(this, defaultsContext);
  readonly #parts = new SlottedParts<CardPart>(this, partOf);
  readonly #row = new Row(this, this.#words, (place) => this.#cardAt(place));
  readonly #own = new OwnCards(this);
  #deck: Deck | undefined;
  #choices: Choices | undefined;
  #picked: Picked = {};
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.set = this.layout = this.forRole = this.voice = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
    new LinkedCard(
      this,
      (id) => this.#find(id),
      (id) => this.#arrive(id),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = page().listen((message) => {
      if (message === 'erased') this.#pick({});
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#own.giveItemsBack();
  }

  protected override willUpdate(): void {
    const filter = this.#filter(this.#picked);
    this.#parts.read();
    this.#own.read(filter);
    this.#deck = this.#deckFor(filter);
    this.#choices = this.#deck ?? this.#own.choices(() => this.#cards.packs);
  }

  protected override updated(): void {
    if (this.#parts.has('list')) {
      lendStyles(this.getRootNode());
      this.#own.showItems();
    }
    void this.#check();
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./card-deck.authoring.js').catch(() => undefined);
    await pageParsed();
    // Where it has gone from, a provider may have made sense of it.
    if (!this.isConnected) return;
    const known = {
      deck: this.#deck,
      own: this.#own.all,
      isComing: this.#cards.isComing || this.#principles.isComing,
      hasOthers: this.#cards.hasOthers,
      words: this.#words,
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }

  get #layout(): Layout {
    return layouts.find((each) => each === this.layout) ?? 'grid';
  }

  get #count(): number {
    return this.#deck?.faces.length ?? this.#own.shown.length;
  }

  /** What the author says, then what the reader picked, then what a provider says. */
  #filter(picked: Picked): Filter {
    const { forRole, voice } = this.#defaults.value ?? {};
    return {
      role: this.forRole ?? picked.role ?? forRole ?? undefined,
      voice: (this.voice ?? picked.voice ?? voice ?? undefined) as Filter['voice'],
    };
  }

  #deckFor(filter: Filter): Deck | undefined {
    const { set } = this;
    if (set === null || this.#own.all.length > 0) return undefined;
    const cards = presets.includes(set) ? undefined : this.#cards.packs;
    const found = cards && view?.cardsDeck(cards, set, filter);
    if (found || ownSets.includes(set)) return found;
    const principles = this.#principles.packs;
    return principles && view?.principlesDeck(principles, set, filter);
  }

  #has(id: string, filter = this.#filter(this.#picked)): boolean {
    if (this.#own.has(id, filter)) return true;
    return this.#deckFor(filter)?.faces.some(({ ids }) => ids.includes(id)) ?? false;
  }

  /** Shows a card that is linked to, also where the reader had chosen others. */
  #find(id: string): boolean {
    const everybody = { role: '', voice: '' };
    const isHere = this.#has(id);
    if (!isHere && !this.#has(id, this.#filter(everybody))) return false;
    const decks = [...document.querySelectorAll<CardDeck>(this.localName)];
    const first = decks.find((each) => #has in each && each.#has(id)) ?? this;
    if (first !== this) return false;
    if (!isHere) this.#pick(everybody);
    return true;
  }

  #arrive(id: string): void {
    const theirs = this.#own.placeOf(id);
    const ours = this.#deck?.faces.findIndex(({ ids }) => ids.includes(id)) ?? -1;
    const place = Math.max(theirs, ours);
    const card = this.#cardAt(place);
    card?.scrollIntoView({ behavior: 'instant', inline: 'start' });
    card?.focus({ preventScroll: true });
    this.#row.turnTo(place);
  }

  #pick(picked: Picked): void {
    this.#picked = picked;
    this.requestUpdate();
  }

  /** The box of a card; of an author's list, its item. */
  #cardAt(place: number): HTMLElement | undefined {
    const drawn = this.renderRoot.querySelectorAll<HTMLElement>('.card');
    return drawn[place] ?? this.#own.shown[place]?.element;
  }

  #renderCards(): unknown {
    if (this.#parts.has('list')) return html`<slot name="list"></slot>`;
    const level = Math.min(6, this.#level + 1);
    const cards =
      this.#deck?.faces.map((face) => {
        return html`<li class="card" part="card" tabindex="-1">
          ${view?.renderFace(this.#words, face, level)}
        </li>`;
      }) ??
      this.#own.shown.map(({ element, part }) => {
        const box = element.localName.startsWith('hearten-') ? 'card bare' : 'card';
        return html`<li class=${box} part="card" tabindex="-1">
          <slot name=${part}></slot>
        </li>`;
      });
    return this.#layout === 'steps'
      ? html`<ol class="cards" role="list">
          ${cards}
        </ol>`
      : html`<ul class="cards" role="list">
          ${cards}
        </ul>`;
  }

  #renderView(): TemplateResult {
    const cards = this.#renderCards();
    if (this.#layout !== 'one') return html`<div class="view ${this.#layout}">${cards}</div>`;
    return this.#row.render(
      this.#deck?.title.words ?? this.#words.text('name'),
      cards,
      this.#count,
    );
  }

  get #level(): number {
    return this.headingLevel > 0 ? this.headingLevel : 3;
  }

  /** What is left to the reader. */
  get #open(): Choice[] {
    const { role, voice } = this.#choices?.shown ?? {};
    const open: Choice[] = [];
    if (this.voice === null || this.voice !== voice) open.push('voice');
    if (this.forRole === null || this.forRole !== role) open.push('role');
    return open;
  }

  protected override render(): TemplateResult {
    const deck = this.#deck;
    if (!deck && this.#own.all.length === 0) return html`<slot></slot>`;
    const hasHeading = this.#parts
      .of(unnamed)
      .some((each) => each instanceof Element && each.matches(':not(p)'));
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#parts.has(unnamed) ? html`<div class="intro"><slot></slot></div>` : nothing}
      ${deck && !hasHeading ? view?.renderTitle(deck, this.#level) : nothing}
      ${
        this.#choices &&
        view?.renderBrowse(this.#words, this.#choices, this.#open, (choice, id) =>
          this.#pick({ ...this.#picked, [choice]: id }),
        )
      }
      ${this.#count > 0 ? this.#renderView() : html`<p>${this.#words.show('none')}</p>`}
      ${deck && deck.faces.length > 0 ? view?.renderWhereFrom(this.#words, deck.origins) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-card-deck': CardDeck;
  }
}
