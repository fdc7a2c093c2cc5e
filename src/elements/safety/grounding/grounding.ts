import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { nearestLanguage } from '../../../foundations/language.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { says } from '../../../foundations/says.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { grounding as english } from '../../../locales/en/grounding.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { chosen, noticesBody, stepAfter, stepsOf, type Exercise } from './grounding.model.js';
import { styles } from './grounding.styles.js';
import { MayMove } from './may-move.js';
import { OfferedMoment } from './offered-moment.js';

/** What is none of the others says what this is. */
type Part = 'name' | 'steps' | typeof unnamed;
type Fragment = TemplateResult | typeof nothing;

/** What the reader does at the moment: one thing, or nothing. */
interface Doing {
  readonly what: Exercise | 'written';
  /** The step that stands alone; undefined where all are there to read. */
  readonly step?: number;
  /** The circle that is shown. */
  readonly circle?: 'moving' | 'paused';
}

function partOf(child: Element | Text): Part {
  if (!(child instanceof Element)) return unnamed;
  if (child.matches('h1, h2, h3, h4, h5, h6, hgroup, header')) return 'name';
  return child.matches('ul, ol') ? 'steps' : unnamed;
}

/**
 * A moment to come back to oneself: things to notice, feet on the floor, slow breathing. All of it is
 * there to read, numbered and still. Who likes can take one step at a time, by their own presses, or
 * see a circle that moves, with a pause. Nothing begins by itself, makes a sound or counts down, and
 * stopping is one press. It is not treatment.
 *
 * Steps that the author wrote inside are shown as they are, in place of ours.
 *
 * ```html
 * <hearten-grounding id="moment">
 *   <h2>Take a moment</h2>
 *   <p>Try this, or leave it. You can stop whenever you want.</p>
 *   <ol><li>Look for five things you can see.</li><li>Listen for three sounds.</li></ol>
 * </hearten-grounding>
 * ```
 *
 * @customElement hearten-grounding
 * @slot - The author's own words: a heading, lists of steps, and all else says what this is. Empty where
 *   the words are ours.
 * @csspart panel - The box round everything.
 * @csspart exercise - One thing to do, which opens.
 * @csspart step - The one step that is shown.
 * @csspart circle - The circle that moves.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Controls and the circle.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of what is inside.
 */
export class Grounding extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, styles];
  static override properties = {
    exercises: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Which of ours are shown, in this order: `look`, `feet` and `breath`, with spaces between. */
  declare exercises: string | null;
  /** Level of the heading, 1 to 6, where the element writes it. */
  declare headingLevel: number;
  /** Some of the words, said differently: those of the steps too. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'grounding', english);
  readonly #parts = new SlottedParts<Part>(this, partOf);
  readonly #mayMove = new MayMove(this);
  #doing: Doing | undefined;

  constructor() {
    super();
    this.exercises = null;
    this.headingLevel = 2;
    new OfferedMoment(this, this.#words, () => this.#closeAll());
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#stop();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#doing?.circle) return;
    // Where it is only moved the circle goes on; put in again later, nothing begins by itself.
    setTimeout(() => {
      if (!this.isConnected) this.#do(undefined);
    });
  }

  protected override willUpdate(): void {
    this.#parts.read();
    if (this.#mayMove.value || !this.#doing?.circle) return;
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement?.matches('.move')) this.#focus('.inside:has(.move) .step');
    this.#doing = undefined;
  }

  protected override updated(): void {
    void this.#check();
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./grounding.authoring.js').catch(() => undefined);
    await pageParsed();
    if (!this.isConnected) return;
    const found = authoring?.mistakes(this, this.#words) ?? [];
    for (const { code, message } of found) this.warn(code, message);
  }

  get #shown(): readonly Exercise[] {
    return chosen(this.exercises, this.#parts.has('steps'));
  }

  /** The author's own steps, for one at a time. */
  get #written(): HTMLLIElement[] {
    return this.#parts
      .of('steps')
      .flatMap((list) => [...(list as Element).children])
      .filter((each): each is HTMLLIElement => each instanceof HTMLLIElement);
  }

  #do(doing: Doing | undefined): void {
    this.#doing = doing;
    this.requestUpdate();
  }

  #stepIn(what: Doing['what']): number | undefined {
    return this.#doing?.what === what ? this.#doing.step : undefined;
  }

  #next(what: Doing['what'], steps: readonly string[]): void {
    const step = stepAfter(this.#stepIn(what), steps.length);
    this.#do({ what, step });
    // The focus stays on the button, so that the next press is the reader's own pace.
    announce(steps[step] ?? '');
  }

  #turnCircle(): void {
    const circle = this.#doing?.circle === 'moving' ? 'paused' : 'moving';
    this.#do({ what: 'breath', circle });
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Everything still, and what was open closed. */
  #stop(what: Doing['what'] | undefined = this.#doing?.what): void {
    if (!what) return;
    this.#do(undefined);
    this.#focus(what === 'written' ? '.written .step' : `#${what} summary`);
    this.renderRoot.querySelector(`#${what}`)?.removeAttribute('open');
  }

  #closeAll(): void {
    this.#do(undefined);
    for (const each of this.renderRoot.querySelectorAll('details')) each.open = false;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const level = this.headingLevel > 0 ? this.headingLevel : 2;
    const shown = this.#shown;
    return html`<div class="panel" part="panel" lang=${words.language}>
      ${this.#slotOr(
        'name',
        html`<p class="heading" role="heading" aria-level=${level}>${words.show('heading')}</p>`,
      )}
      ${this.#slotOr(
        unnamed,
        this.#parts.has('steps') ? nothing : html`<p class="note">${words.show('intro')}</p>`,
      )}
      ${this.#renderWritten()} ${this.#renderBody(shown)}
      ${shown.map((each) => this.#renderExercise(each))}
    </div>`;
  }

  #slotOr(part: Part, ours: Fragment): Fragment {
    return this.#parts.has(part) ? html`<slot name=${part}></slot>` : ours;
  }

  /** What helps some makes others feel worse, so it says so unless the author did. */
  #renderBody(shown: readonly Exercise[]): Fragment {
    const isSaid = says(this.#parts.textOf(unnamed), this.#words.text('body'));
    if (isSaid || !noticesBody(shown)) return nothing;
    return html`<p class="note">${this.#words.show('body')}</p>`;
  }

  #renderWritten(): Fragment {
    if (!this.#parts.has('steps')) return nothing;
    const steps = this.#written;
    const step = steps[this.#stepIn('written') ?? -1];
    return html`<div class="written">
      ${
        step
          ? html`<p class="now" part="step" lang=${nearestLanguage(step)}>${step.textContent}</p>`
          : html`<slot name="steps"></slot>`
      }
      ${
        steps.length > 1
          ? this.#renderControls(
              'written',
              steps.map(({ textContent }) => textContent.trim()),
            )
          : nothing
      }
    </div>`;
  }

  #renderExercise(what: Exercise): TemplateResult {
    const words = this.#words;
    const steps = stepsOf(what);
    const step = steps[this.#stepIn(what) ?? -1];
    const toggled = ({ currentTarget }: Event): void => {
      if (!(currentTarget as HTMLDetailsElement).open && this.#doing?.what === what)
        this.#do(undefined);
    };
    return html`<details id=${what} part="exercise" @toggle=${toggled}>
      <summary>${words.show(what)}</summary>
      <div class="inside">
        ${what === 'breath' ? this.#renderCircle() : nothing}
        ${
          step
            ? html`<p class="now" part="step">${words.show(step)}</p>`
            : html`<ol>
                ${steps.map((each) => html`<li>${words.show(each)}</li>`)}
              </ol>`
        }
        ${what === 'look' ? html`<p class="soft">${words.show('lookNote')}</p>` : nothing}
        ${this.#renderControls(
          what,
          steps.map((each) => words.text(each)),
        )}
      </div>
    </details>`;
  }

  #renderCircle(): Fragment {
    const { circle } = this.#doing ?? {};
    if (!circle) return nothing;
    return html`<div class="circle ${circle}">
      <div part="circle" aria-hidden="true" @animationend=${() => this.#do(undefined)}></div>
      <p class="soft">${this.#words.show('circle')}</p>
    </div>`;
  }

  #renderControls(what: Doing['what'], steps: readonly string[]): TemplateResult {
    const words = this.#words;
    const step = this.#stepIn(what);
    const label = step === undefined ? 'step' : step + 1 < steps.length ? 'next' : 'again';
    const { circle } = this.#doing ?? {};
    const move = circle === 'moving' ? 'pause' : circle ? 'resume' : 'move';
    const stops = what !== 'written' || step !== undefined;
    return html`<div class="controls">
      <button type="button" class="step" @click=${() => this.#next(what, steps)}>
        ${words.show(label)}
      </button>
      ${
        what === 'breath' && this.#mayMove.value
          ? html`<button type="button" class="move" @click=${() => this.#turnCircle()}>
              ${words.show(move)}
            </button>`
          : nothing
      }
      ${
        stops
          ? html`<button type="button" @click=${() => this.#stop(what)}>
              ${words.show('stop')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-grounding': Grounding;
  }
}
