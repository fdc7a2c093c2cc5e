import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ContextValue } from '../../../context/context-value.js';
import { safeguardingContext, supportContext } from '../../../context/contexts.js';
import { safeLink } from '../../../foundations/safe-link.js';
import { reframePanel as english } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { page } from '../../../page/page-registry.js';
import { renderFirstLink, renderFixed } from '../fixed-line.js';
import { renderWhereFrom } from '../where-from.js';
import { addressOf } from './linked-pair.js';
import type { ReframePanel } from './reframe-panel.js';
import type { Pair, Voice } from './reframe-panel.model.js';

type Fragment = TemplateResult | typeof nothing;

/** Lines that neither theming nor wording can take away. */
type FixedLine = 'shift' | 'shiftYou' | 'hold' | 'holdYou' | 'safeguarding' | 'safeguardingYou';

/** What the foot has to know of the pair above it. */
export interface FootView {
  readonly speaksTo: Voice;
  /** What the author wrote under the pair: what it says is not said again. */
  readonly said: string;
  readonly after: Fragment;
  /** The id of the pair, where it has one. */
  readonly pair: string | undefined;
  /** The pair, where it comes from a pack. */
  readonly origin: Pair | undefined;
  /** The author's address of whom to tell. */
  readonly safeguarding: string | null;
}

/** What stands under every pair: how to hold it, safeguarding, where it comes from, and a link to it. */
export class Foot implements ReactiveController {
  readonly #panel: ReframePanel;
  readonly #words: StringsController<typeof english>;
  readonly #safeguarding: ContextValue<{ readonly address: string }>;
  readonly #support: ContextValue<{ readonly address: string }>;
  /** What became of the last link that was asked for, and to which pair it leads. */
  #copied: { readonly pair: string; readonly how: 'copied' | 'byHand' } | undefined;
  #stopListening: (() => void) | undefined;

  constructor(panel: ReframePanel, words: StringsController<typeof english>) {
    this.#panel = panel;
    this.#words = words;
    this.#safeguarding = new ContextValue(panel, safeguardingContext);
    this.#support = new ContextValue(panel, supportContext);
    panel.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = page().listen((message) => {
      if (message === 'support') this.#panel.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** Whether the author's own address must not become a link. */
  get isUnsafe(): boolean {
    const { safeguarding } = this.#panel;
    return safeguarding !== null && safeLink(safeguarding, document.baseURI) === undefined;
  }

  /** Another pair is shown, so what was copied is not this one. */
  forget(): void {
    this.#copied = undefined;
  }

  /** A line that is always there, unless the author has said it. */
  unlessSaid(line: FixedLine, said: string, style: string, more?: unknown): Fragment {
    return renderFixed(this.#words, [line, english[line]], said, style, more);
  }

  #link(label: 'whoToTell' | 'support', ...addresses: (string | null | undefined)[]): Fragment {
    return renderFirstLink(this.#words.show(label), addresses);
  }

  render(view: FootView): TemplateResult {
    const { speaksTo, said, after, safeguarding } = view;
    const whoToTell = this.#link('whoToTell', safeguarding, this.#safeguarding.value?.address);
    const isYoung = speaksTo === 'young-person';
    const support = isYoung
      ? this.#link('support', page().support, this.#support.value?.address)
      : nothing;
    return html`<div class="foot">
      ${after} ${this.unlessSaid(isYoung ? 'holdYou' : 'hold', said, 'soft', support)}
      ${isYoung ? this.unlessSaid('safeguardingYou', said, 'soft') : nothing}
      ${this.unlessSaid('safeguarding', said, 'soft', whoToTell)} ${this.#renderActs(view)}
    </div>`;
  }

  #renderActs({ pair, origin }: FootView): Fragment {
    if (pair === undefined) return nothing;
    const how = this.#copied?.pair === pair ? this.#copied.how : undefined;
    return html`<div class="acts">
      <button class="button" type="button" @click=${() => this.#copy(pair)}>
        ${this.#words.show('copy')}
      </button>
      ${origin ? renderWhereFrom(this.#words, [{ ...origin.entry, lang: origin.lang }]) : nothing}
      <p role="status">${how ? this.#words.show(how) : nothing}</p>
      ${
        how === 'byHand'
          ? html`<p class="by-hand"><bdi dir="ltr">${addressOf(pair)}</bdi></p>`
          : nothing
      }
    </div>`;
  }

  async #copy(pair: string): Promise<void> {
    // What is said a second time is only heard where it was gone in between.
    this.forget();
    this.#panel.requestUpdate();
    await this.#panel.updateComplete;
    try {
      await navigator.clipboard.writeText(addressOf(pair));
      this.#copied = { pair, how: 'copied' };
    } catch {
      // Refused, or not there at all where the page is not secure.
      this.#copied = { pair, how: 'byHand' };
    }
    this.#panel.requestUpdate();
  }
}
