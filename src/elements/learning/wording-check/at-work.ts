import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { PackController, ShippedPack } from '../../../content/pack-controller.js';
import type { ReframesPack } from '../../../content/schema.js';
import { announce } from '../../../foundations/announcer.js';
import { warn } from '../../../foundations/warn.js';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { bankOf } from '../reframe-panel/reframe-panel.model.js';
import { isField } from './asked.js';
import { WantedRules } from './engine.js';
import { FieldText } from './field-text.js';
import { Look } from './look.js';
import { renderPlaces, type PlaceView } from './place-view.js';
import { SoftMarks } from './soft-marks.js';
import type { TextSource } from './text-source.js';
import type { WordingCheck } from './wording-check.js';
import type { Place } from './wording-check.model.js';
import { WrittenText } from './written-text.js';

/** Read beside a rethink; the reframe panel has the same file. */
const shippedReframes = new ShippedPack<ReframesPack>('reframes', async () => {
  const { reframes } = await import('../../../content/shipped/reframes.js');
  return reframes;
});

/** How many places are shown at first, and more with each press: a book has thousands. */
const step = 30;

/** What a check does once there is something to look at. A check that nobody uses does without it. */
export class AtWork implements ReactiveController {
  readonly #host: WordingCheck;
  readonly #words: StringsController<typeof wordingCheck>;
  readonly #look: Look;
  readonly #marks = new SoftMarks();
  readonly #reframes: PackController<ReframesPack>;
  #shown = step;
  /** Ends what listens to a field. */
  #leave: AbortController | undefined;

  constructor(host: WordingCheck, words: StringsController<typeof wordingCheck>) {
    this.#host = host;
    this.#words = words;
    const rules = new WantedRules();
    const say = (code: string, message: string): void => warn(host.localName, code, message);
    this.#look = new Look(
      host,
      (engine) =>
        rules.options(engine, host, (problem) =>
          say('rules', `leaves out rules of yours. ${problem}.`),
        ),
      () =>
        say(
          'load',
          'could not load its rules, so it looks at nothing. Beside hearten.all.js they are in hearten.wording.js.',
        ),
    );
    this.#reframes = new PackController(host, shippedReframes);
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#look.changed();
  }

  hostDisconnected(): void {
    this.#leave?.abort();
    this.#marks.clear();
  }

  hostUpdated(): void {
    const { source, places } = this.#look;
    const open = places.filter(({ answer }) => !answer);
    const ranges =
      source instanceof WrittenText ? open.flatMap((each) => source.rangeOf(each) ?? []) : [];
    this.#marks.show(ranges, this.#host.getRootNode());
  }

  /** The text may be another now, or the rules; it is looked at again once nobody types. */
  changed(): void {
    this.#look.changed();
  }

  /** Forgets the text and all that was said about it. */
  forget(): void {
    this.#look.forget();
  }

  /** Looks at a field because the reader asks, and says how that went. */
  async lookAtField(): Promise<void> {
    this.#shown = step;
    const source = this.#field();
    const looked = this.#look.at(source);
    this.#follow();
    await looked;
    announce(this.#words.text(this.#status));
  }

  /** Looks at what the author wrote inside, unless it has been looked at as it is. */
  async lookInside(): Promise<void> {
    const text = new WrittenText(this.#host);
    const { state, source } = this.#look;
    if (state === 'waiting' || text.text !== source?.text) await this.#look.at(text);
  }

  /** Nothing is written inside any more. */
  leaveInside(): void {
    if (this.#look.source instanceof WrittenText) this.forget();
  }

  #field(): TextSource | undefined {
    const { htmlFor, renderRoot } = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const field =
      htmlFor === null ? renderRoot.querySelector('textarea') : root.getElementById(htmlFor);
    return isField(field) ? new FieldText(field, renderRoot) : undefined;
  }

  /** Hears of what is typed in a field, once the reader has asked what there is to say about it. */
  #follow(): void {
    this.#leave?.abort();
    const { source } = this.#look;
    if (!(source instanceof FieldText)) return;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    source.field.addEventListener('input', () => this.changed(), { signal });
  }

  get #status(): 'looking' | 'empty' | 'gone' | 'unavailable' | 'some' | 'none' {
    const { state, places } = this.#look;
    // What is known already stands while it is looked at again.
    const isAgain = state === 'looking' && places.length > 0;
    if (state !== 'looked' && state !== 'waiting' && !isAgain) return state;
    return places.some(({ answer }) => !answer) ? 'some' : 'none';
  }

  #focus(index: number, selector: string): void {
    const { renderRoot } = this.#host;
    renderRoot.querySelector<HTMLElement>(`#place-${index} ${selector}`)?.focus();
  }

  /** Does something about a place, and takes the focus on to what can be done next. */
  async #act(place: Place, selector: string, act: () => void): Promise<void> {
    const index = this.#look.places.indexOf(place);
    act();
    await this.#host.updateComplete;
    this.#focus(index, selector);
  }

  /** The press was on what goes: reading goes on at the first of the new ones. */
  async #showMore(): Promise<void> {
    const first = this.#shown;
    this.#shown += step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(first, '.go');
  }

  get #acts(): PlaceView['acts'] {
    const look = this.#look;
    return {
      go: (place) => look.go(place),
      keep: (place, reason) => {
        // Who says why has the focus there already.
        const next = place.answer ? 'select' : '.again';
        void this.#act(place, next, () => look.answer(place, { kind: 'kept', reason }));
      },
      again: (place) => void this.#act(place, '.keep', () => look.answer(place, undefined)),
      swap: (place, words) => void this.#act(place, '.undo', () => look.swap(place, words)),
      undo: (place) => void this.#act(place, '.keep', () => look.undo(place)),
    };
  }

  get #view(): PlaceView {
    const { source, places } = this.#look;
    const wantsPairs = places.some(({ finding }) => finding.reframes.length > 0);
    const packs = wantsPairs ? this.#reframes.packs : undefined;
    return {
      words: this.#words,
      textOf: ({ start, end }) => source?.text.slice(start, end) ?? '',
      isOpen: source?.isOpen ?? false,
      reframes: packs && bankOf(packs),
      acts: this.#acts,
    };
  }

  /** What was found; nothing about an author's own words that there is nothing to ask about. */
  render(): TemplateResult | typeof nothing {
    const { state, places, source } = this.#look;
    const isQuiet = source instanceof WrittenText && places.length === 0;
    if (state === 'waiting' || isQuiet) return nothing;
    return html`<div class="found">
      <p class="status">${this.#words.show(this.#status)}</p>
      ${renderPlaces(this.#view, places, this.#shown, () => void this.#showMore())}
    </div>`;
  }
}
