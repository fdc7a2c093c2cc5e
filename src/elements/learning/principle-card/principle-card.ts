import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PackController, ShippedPack } from '../../../content/pack-controller.js';
import type { Principle, PrinciplesPack } from '../../../content/schema.js';
import type { Said } from '../../../content/versions.js';
import { ContextValue } from '../../../context/context-value.js';
import { defaultsContext } from '../../../context/contexts.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { principleCard as english } from '../../../locales/en/principle-card.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { DeclaredIdle } from '../declared-idle.js';
import { learning } from '../learning.styles.js';
import { renderWhereFrom } from '../where-from.js';
import { icons } from './principle-card.icons.js';
import {
  bankOf,
  cardOf,
  examplesFor,
  originsOf,
  voices,
  type Bank,
  type Card,
} from './principle-card.model.js';
import { styles } from './principle-card.styles.js';

/** What is none of the others says what the principle means. */
type Part = 'name' | 'question' | 'practice' | typeof unnamed;
type Fragment = TemplateResult | typeof nothing;

const shipped = new ShippedPack<PrinciplesPack>('principles', async () => {
  const { principles } = await import('../../../content/shipped/principles.js');
  return principles;
});

/** What an author's element is on the card: by its kind, so that CMS editors need no attributes. */
function partOf(child: Element | Text): Part {
  if (!(child instanceof Element)) return unnamed;
  if (child.matches('h1, h2, h3, h4, h5, h6, hgroup, header')) return 'name';
  if (child.matches('[data-question]')) return 'question';
  return child.matches('ul, ol') ? 'practice' : unnamed;
}

/** Words of a pack, apart from those round them, which may run the other way. */
function renderWords({ words, lang }: Said<string>): TemplateResult {
  return html`<bdi lang=${lang}>${words}</bdi>`;
}

function renderSaid(what: Said<string> | undefined): Fragment {
  return what ? html`<p>${renderWords(what)}</p>` : nothing;
}

/**
 * One principle: what it means, what it stands instead of, a question to hold in one's own mind, and
 * what it looks like in a job. It asks nobody anything, and scores nothing.
 *
 * What the author wrote inside is shown as it is; what they left out comes from the content packs, by
 * the id in `principle`. Which job a reader chooses is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-principle-card principle="safety" for-role="reception">
 *   <h3>Safety <small>instead of threat and danger</small></h3>
 *   <p>What it means.</p>
 *   <p data-question>A question to hold.</p>
 *   <ul><li>What it looks like at reception.</li></ul>
 * </hearten-principle-card>
 * ```
 *
 * @customElement hearten-principle-card
 * @slot - The author's own words: a heading is the name, `data-question` marks the question, a list is
 *   the practice for `for-role`, and all else is the meaning. Empty where the words come from a pack.
 * @csspart panel - The box round everything.
 * @csspart question - The question to hold.
 * @csspart practice - What it looks like in a job.
 * @csspart where-from - Where the words come from.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The card.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and choices.
 * @cssprop --hearten-color-accent-soft - The ground of the picture.
 * @cssprop --hearten-color-strong - The words above the question.
 * @cssprop --hearten-color-strong-soft - The ground of the question.
 * @cssprop --hearten-radius-panel - Corners of the card.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export class PrincipleCard extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, learning, styles];
  static override properties = {
    principle: {},
    preset: {},
    forRole: { attribute: 'for-role' },
    voice: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Which principle: an id such as `safety`, or one of your own pack that starts with `x-`. */
  declare principle: string | null;
  /** Names it as a framework does: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales` or `digital`. */
  declare preset: string | null;
  /** The job whose examples are shown first: `front-line`, `management`, `reception`, `recruitment`, `school` or `digital`. */
  declare forRole: string | null;
  /** Whom the words speak to: `professional`, `parent`, `young-person` or `easy-read`. */
  declare voice: 'professional' | 'parent' | 'young-person' | 'easy-read' | null;
  /** Level of the heading, 1 to 6, where the element writes it. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'principle-card', english);
  readonly #packs = new PackController(this, shipped);
  readonly #defaults = new ContextValue(this, defaultsContext);
  readonly #parts = new SlottedParts<Part>(this, partOf);
  #bank: Bank | undefined;
  #card: Card | undefined;
  /** What the reader picked; before that, what the author did. */
  #picked: string | undefined;

  constructor() {
    super();
    this.principle = this.preset = this.forRole = this.voice = null;
    this.headingLevel = 3;
    new DeclaredIdle(this, this.#words);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('forRole') || changed.has('principle')) this.#picked = undefined;
    this.#parts.read();
    const packs = this.principle === null ? undefined : this.#packs.packs;
    this.#bank = packs && bankOf(packs);
    const { voice, preset } = this.#asked;
    this.#card =
      this.#bank &&
      cardOf(this.#bank, this.principle ?? '', {
        voice: voices.find((each) => each === voice) ?? 'professional',
        preset: preset ?? undefined,
      });
  }

  protected override updated(): void {
    void this.#check();
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./principle-card.authoring.js').catch(() => undefined);
    await pageParsed();
    // Where it has gone from, a provider may have made sense of it.
    if (!this.isConnected) return;
    const known = {
      ...this.#asked,
      bank: this.#bank,
      hasOthers: this.#packs.hasOthers,
      isEmpty: !this.#parts.has('name') && !this.#parts.has(unnamed),
      words: this.#words,
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }

  /** What the author of the card says, and then what a provider says. */
  get #asked(): { voice: string | null; preset: string | null; forRole: string | null } {
    const { voice = null, preset = null, forRole = null } = this.#defaults.value ?? {};
    return {
      voice: this.voice ?? voice,
      preset: this.preset ?? preset,
      forRole: this.forRole ?? forRole,
    };
  }

  /** The role to begin with: one that this principle has examples for. */
  get #firstRole(): string | undefined {
    const known = this.#card?.roles.map(({ id }) => id) ?? [];
    const { forRole } = this.#asked;
    return forRole !== null && known.includes(forRole) ? forRole : known[0];
  }

  /** The job that the author's own list is about, where they say so. */
  get #theirRole(): string | undefined {
    return this.#card?.roles.find(({ id }) => id === this.forRole)?.id;
  }

  get #role(): string | undefined {
    return this.#picked ?? this.#firstRole;
  }

  /** What it looks like in that role or, for others than professionals, what they could ask for. */
  get #examples(): Said<readonly string[], Principle> | undefined {
    if (this.#isForAll) return this.#card?.ask;
    return examplesFor(this.#bank?.principles.get(this.principle ?? ''), this.#role);
  }

  #pick(event: Event): void {
    this.#picked = (event.currentTarget as HTMLSelectElement).value;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const isThere = this.#card ?? (this.#parts.has('name') || this.#parts.has(unnamed));
    if (!isThere) return nothing;
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${this.#renderName()}
      <div class="row">${this.#slotOr(unnamed, renderSaid(this.#card?.meaning))}</div>
      ${this.#renderQuestion()} ${this.#renderPractice()}
      <div class="end ${this.#waiting}">
        <p>${this.#words.show(this.#isForAll ? 'withYou' : 'withPeople')}</p>
        ${
          this.#card ? renderWhereFrom(this.#words, originsOf(this.#card, this.#examples)) : nothing
        }
      </div>
    </div>`;
  }

  /** Keeps the room of what a pack brings, so that nothing moves when it comes. */
  get #waiting(): string {
    return this.#packs.isComing ? 'waiting' : '';
  }

  /** Whether it speaks to the people a service is for. */
  get #isForAll(): boolean {
    const voice = this.#card?.voice ?? voices.find((each) => each === this.#asked.voice);
    return voice !== undefined && voice !== 'professional';
  }

  #slotOr(part: Part, ours: Fragment): Fragment {
    return this.#parts.has(part) ? html`<slot name=${part}></slot>` : ours;
  }

  #renderName(): TemplateResult {
    const { name, insteadOf } = this.#card ?? {};
    const icon = icons.get(this.principle ?? '');
    const instead =
      insteadOf &&
      html` <small>${this.#words.show('insteadOf', { what: insteadOf.words })}</small>`;
    const level = this.headingLevel > 0 ? this.headingLevel : 3;
    const ours = name
      ? html`<p class="heading" role="heading" aria-level=${level}>
          ${renderWords(name)}${instead}
        </p>`
      : nothing;
    return html`<div class="name">
      ${icon ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>` : nothing}
      <div id="subject">${this.#slotOr('name', ours)}</div>
    </div>`;
  }

  #renderQuestion(): TemplateResult {
    const question = this.#slotOr('question', renderSaid(this.#card?.question));
    return html`<div class="row">
      ${
        question === nothing
          ? nothing
          : html`<div class="question" part="question">
              <p class="eye">${this.#words.show('question')}</p>
              ${question}
            </div>`
      }
    </div>`;
  }

  #renderPractice(): TemplateResult {
    const role = this.#role;
    const examples = this.#examples;
    // The author's own list is about the job they named, so another choice brings our words.
    const isTheirs =
      this.#parts.has('practice') &&
      (this.#isForAll || !this.#theirRole || role === this.#theirRole);
    const list = isTheirs
      ? html`<slot name="practice"></slot>`
      : html`<ul role="list">
          ${examples?.words.map((words) => html`<li>${renderWords({ ...examples, words })}</li>`)}
        </ul>`;
    const waiting = this.forRole === null || this.#isForAll ? '' : this.#waiting;
    return html`<div class="row ${waiting}" part="practice">
      ${isTheirs || examples ? html`${this.#renderFor(role)}${list}` : nothing}
    </div>`;
  }

  #renderFor(role: string | undefined): TemplateResult {
    const words = this.#words;
    const { roles = [] } = this.#card ?? {};
    const [only, another] = roles;
    const hasList = this.#parts.has('practice');
    if (this.#isForAll && !(hasList && this.voice === null)) {
      return html`<p class="for">${words.show('ask')}</p>`;
    }
    // Nobody knows which job an author's list is about unless they say so.
    if (this.#isForAll || !only || (hasList && !this.#theirRole)) {
      return html`<p class="for">${words.show('practice')}</p>`;
    }
    if (!another) {
      return html`<p class="for">${words.show('practiceOnly', { role: only.label.words })}</p>`;
    }
    return html`<label class="for">
      ${words.show('practiceFor')}
      <select autocomplete="off" aria-describedby="subject" @change=${this.#pick}>
        ${roles.map(
          ({ id, label }) =>
            html`<option value=${id} lang=${label.lang} .selected=${id === role}>
              ${label.words}
            </option>`,
        )}
      </select>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-principle-card': PrincipleCard;
  }
}
