import { LitElement, ReactiveElement, html, type TemplateResult } from 'lit';
import { ContextValue } from '../../src/context/context-value.js';
import {
  audienceContext,
  defaultsContext,
  packsContext,
  safeguardingContext,
  supportContext,
  wordingContext,
  type Defaults,
} from '../../src/context/contexts.js';

/** Shows what it is told about the audience and support, as an element of the library would. */
export class ListeningElement extends LitElement {
  /** How often it has drawn itself. */
  drawn = 0;
  readonly #audience = new ContextValue(this, audienceContext);
  readonly #support = new ContextValue(this, supportContext);
  readonly #safeguarding = new ContextValue(this, safeguardingContext);
  readonly #defaults = new ContextValue(this, defaultsContext);
  readonly #packs = new ContextValue(this, packsContext);
  readonly #wording = new ContextValue(this, wordingContext);

  get told(): {
    audience: string | undefined;
    support: string | undefined;
    packs: readonly string[] | undefined;
  } {
    return {
      audience: this.#audience.value?.name,
      support: this.#support.value?.address,
      packs: this.#packs.value?.map(({ title }) => title),
    };
  }

  get toldToLearn(): { safeguarding: string | undefined; defaults: Defaults | undefined } {
    return { safeguarding: this.#safeguarding.value?.address, defaults: this.#defaults.value };
  }

  /** The values themselves, as any element can get hold of them. */
  get values(): readonly unknown[] {
    return [
      this.#audience,
      this.#support,
      this.#safeguarding,
      this.#defaults,
      this.#packs,
      this.#wording,
    ].map(({ value }) => value);
  }

  protected override render(): TemplateResult {
    this.drawn += 1;
    const { audience = 'anybody', support = 'nowhere' } = this.told;
    return html`<p>For ${audience}, help at ${support}</p>`;
  }
}

customElements.define('test-listening', ListeningElement);

/** Takes on a controller for each subject, and never asks what any of them says. */
class IdleElement extends LitElement {
  constructor() {
    super();
    new ContextValue(this, audienceContext);
    new ContextValue(this, supportContext);
  }
}

customElements.define('test-idle', IdleElement);

declare global {
  interface HTMLElementTagNameMap {
    'test-listening': ListeningElement;
    'test-idle': LitElement;
  }
}

/** Waits until all that a provider says has gone round: who hears it draws itself afresh. */
export async function settled(): Promise<void> {
  const waiting = (): ReactiveElement[] =>
    [...document.querySelectorAll('*')].filter(
      (element): element is ReactiveElement =>
        element instanceof ReactiveElement && element.isUpdatePending,
    );
  for (let next = waiting(); next.length > 0; next = waiting()) {
    await Promise.all(next.map((element) => element.updateComplete));
  }
}

/** What a reader sees of it in the end. */
export async function shown(element: LitElement): Promise<string> {
  await settled();
  await element.updateComplete;
  return element.renderRoot.textContent?.trim() ?? '';
}
