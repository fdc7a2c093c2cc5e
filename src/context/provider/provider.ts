import { ContextProvider, type Context } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { PackError, loadPack, validatePack, type CheckedPack } from '../../content/load-pack.js';
import type { Pack } from '../../content/schema.js';
import { HeartenElement } from '../../foundations/base-element.js';
import { safeLink } from '../../foundations/safe-link.js';
import { canonical } from '../../foundations/language.js';
import type { Wording } from '../../locales/strings.js';
import { welcomeProvider } from '../context-board.js';
import { ContextValue } from '../context-value.js';
import { audienceContext, packsContext, supportContext, wordingContext } from '../contexts.js';

/** One subject, handed down: what this provider says, or else what the one round it says. */
class HandedDown<T> {
  readonly #outer: ContextValue<T>;
  readonly #inner: ContextProvider<Context<unknown, T | undefined>, Provider>;

  constructor(host: Provider, context: Context<unknown, T | undefined>) {
    this.#outer = new ContextValue(host, context);
    this.#inner = new ContextProvider(host, { context });
  }

  get outer(): T | undefined {
    return this.#outer.value;
  }

  /** @param own frozen, or made for this */
  say(own: T | undefined): void {
    this.#inner.setValue(Object.freeze(own ?? this.outer));
  }
}

/**
 * Says once, for every hearten element inside it, who the pages are for, where support is, and
 * which words and packs of the partner's own to use. What an element says for itself comes first;
 * the nearest provider comes next. It has no box and shows nothing of its own.
 *
 * ```html
 * <hearten-provider audience="people who work with children" support="/support">…</hearten-provider>
 * ```
 *
 * @customElement hearten-provider
 * @slot - The part of the page it speaks for.
 */
export class Provider extends HeartenElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;
  static override properties = {
    audience: {},
    support: {},
    packs: {},
    content: { attribute: false },
    wording: { attribute: false },
  };

  /** Who the pages are written for, as it reads after "written for". */
  declare audience: string | null;
  /** Address of a page or place with support. */
  declare support: string | null;
  /** Addresses of JSON content packs, with spaces between. They are fetched; nothing else is. */
  declare packs: string | null;
  /** Content packs as data, from a module of the page's own. They come before `packs`. */
  declare content: readonly unknown[] | null;
  /** Interface words by language tag, then by element: `{ cy: { 'content-gate': { … } } }`. */
  declare wording: Wording | null;

  readonly #audience = new HandedDown(this, audienceContext);
  readonly #support = new HandedDown(this, supportContext);
  readonly #packs = new HandedDown(this, packsContext);
  readonly #wording = new HandedDown(this, wordingContext);
  #checked: readonly Pack[] = [];
  #loaded: readonly (readonly Pack[])[] = [];
  #loading: AbortController | undefined;
  #leave: (() => void) | undefined;

  constructor() {
    super();
    this.audience = this.support = this.packs = this.content = this.wording = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = welcomeProvider();
    if (this.hasUpdated) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content')) this.#checked = this.#check();
    if (changed.has('packs') && this.isConnected) this.#load();
    this.#audience.say(this.audience ? { name: this.audience } : undefined);
    this.#support.say(this.#safeSupport());
    this.#packs.say(this.#allPacks());
    this.#wording.say(this.wording ? this.#allWording(this.wording) : undefined);
  }

  #safeSupport(): { address: string } | undefined {
    if (!this.support) return undefined;
    const address = safeLink(String(this.support), document.baseURI);
    if (address) return { address };
    const accepted = 'Accepted: https, http, tel, sms, mailto, or a place on this site.';
    this.warn('link', `leaves out the support link "${this.support}". ${accepted}`);
    return undefined;
  }

  /** Tags as `Intl` writes them; what the provider round this one has in other languages stays. */
  #allWording(wording: Wording): Wording {
    const tags = typeof wording === 'object' ? Object.entries<unknown>(wording) : [['', wording]];
    const usable: Record<string, unknown> = { ...this.#wording.outer };
    for (const [tag, words] of tags) {
      const locale = canonical(String(tag));
      if (locale && typeof words === 'object') usable[locale] = words;
      else {
        const accepted = 'Accepted: language tags such as "cy" or "en-GB", each with an object.';
        this.warn('string', `leaves out its wording under "${String(tag)}". ${accepted}`);
      }
    }
    return usable as Wording;
  }

  #allPacks(): readonly Pack[] | undefined {
    if (!this.content && !this.packs) return undefined;
    return [...this.#checked, ...this.#loaded.flat(), ...(this.#packs.outer ?? [])];
  }

  #check(): readonly Pack[] {
    const content: unknown = this.content ?? [];
    if (!Array.isArray(content)) {
      const came = `which is ${typeof content} and no list`;
      this.warn('pack', `goes on without its content, ${came}. Accepted: a list of packs.`);
      return [];
    }
    return content.flatMap((value, index) => {
      const name = `content[${index}]`;
      try {
        return this.#use(name, validatePack(value));
      } catch (error) {
        return this.#goOnWithout(name, error);
      }
    });
  }

  /** What can be used of a pack; what can't is named to the developer. */
  #use(name: string, { pack, problems }: CheckedPack): readonly Pack[] {
    for (const { path, message } of problems) {
      this.warn('pack', `leaves out ${path} of the pack ${name}: ${message}.`);
    }
    return [pack];
  }

  #goOnWithout(name: string, error: unknown): readonly Pack[] {
    if (!(error instanceof PackError)) throw error;
    this.warn('pack', `goes on without the pack ${name}. ${error.message}`);
    return [];
  }

  #load(): void {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const addresses = String(this.packs ?? '').match(/\S+/g) ?? [];
    this.#loaded = addresses.map(() => []);
    addresses.forEach((address, place) => void this.#loadOne(address, place, loading.signal));
  }

  /** @param place in the list of addresses, which is the order of the packs, whichever comes first */
  async #loadOne(address: string, place: number, signal: AbortSignal): Promise<void> {
    const packs = await loadPack(address, { signal }).then(
      (checked) => this.#use(address, checked),
      (error: unknown) => (signal.aborted ? [] : this.#goOnWithout(address, error)),
    );
    if (signal.aborted) return;
    this.#loaded = this.#loaded.map((each, index) => (index === place ? packs : each));
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

export type { Wording };

declare global {
  interface HTMLElementTagNameMap {
    'hearten-provider': Provider;
  }
}
