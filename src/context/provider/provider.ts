import { ContextProvider, type Context } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import type { Pack } from '../../content/schema.js';
import { safeLink } from '../../foundations/safe-link.js';
import { warn } from '../../foundations/warn.js';
import { canonical } from '../../foundations/language.js';
import type { Wording } from '../../locales/strings.js';
import { welcomeProvider } from '../context-board.js';
import { ContextValue } from '../context-value.js';
import {
  audienceContext,
  defaultsContext,
  packsContext,
  safeguardingContext,
  supportContext,
  wordingContext,
  type Defaults,
} from '../contexts.js';
import type { PartnerPacks } from './partner-packs.js';

type LinkName = 'support' | 'safeguarding';

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
 * Says once, for every hearten element inside it, who the pages are for, where support is, whom to
 * tell, what elements start with, and which words and packs of the partner's own to use. What an element says for itself comes first;
 * the nearest provider comes next. It draws nothing of its own, not even a shadow root.
 *
 * ```html
 * <hearten-provider audience="people who work with children" support="/support">…</hearten-provider>
 * ```
 *
 * @customElement hearten-provider
 * @slot - The part of the page it speaks for.
 */
export class Provider extends ReactiveElement {
  static override properties = {
    audience: {},
    support: {},
    safeguarding: {},
    voice: {},
    forRole: { attribute: 'for-role' },
    preset: {},
    packs: {},
    content: { attribute: false },
    wording: { attribute: false },
  };

  /** Who the pages are written for, as it reads after "written for". */
  declare audience: string | null;
  /** Address of a page or place with support. */
  declare support: string | null;
  /** Address of whom to tell when someone may be at risk of harm. */
  declare safeguarding: string | null;
  /** Whom words speak to: `professional`, `parent`, `young-person` or `easy-read`. */
  declare voice: 'professional' | 'parent' | 'young-person' | 'easy-read' | null;
  /** The job whose examples are shown first: `front-line`, `management`, `reception`, `recruitment`, `school` or `digital`. */
  declare forRole: string | null;
  /** Names principles as a framework does: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales` or `digital`. */
  declare preset: string | null;
  /** Addresses of JSON content packs, with spaces between. They are fetched; nothing else is. */
  declare packs: string | null;
  /** Content packs as data, from a module of the page's own. They come before `packs`. */
  declare content: readonly unknown[] | null;
  /** Interface words by language tag, then by element: `{ cy: { 'content-gate': { … } } }`. */
  declare wording: Wording | null;

  readonly #audience = new HandedDown(this, audienceContext);
  readonly #support = new HandedDown(this, supportContext);
  readonly #safeguarding = new HandedDown(this, safeguardingContext);
  readonly #defaults = new HandedDown(this, defaultsContext);
  readonly #packs = new HandedDown(this, packsContext);
  readonly #wording = new HandedDown(this, wordingContext);
  #partner: PartnerPacks | undefined;
  #handed: readonly Pack[] | undefined;
  #leave: (() => void) | undefined;

  constructor() {
    super();
    this.audience = this.support = this.safeguarding = this.packs = this.content = null;
    this.voice = this.forRole = this.preset = this.wording = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = welcomeProvider();
    void this.#usePacks();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#partner?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content') || changed.has('packs')) void this.#usePacks();
    this.#audience.say(this.audience ? { name: this.audience } : undefined);
    this.#support.say(this.#safeLink('support'));
    this.#safeguarding.say(this.#safeLink('safeguarding'));
    this.#defaults.say(this.#allDefaults());
    this.#packs.say(this.#allPacks());
    this.#wording.say(this.wording ? this.#allWording(this.wording) : undefined);
  }

  #safeLink(name: LinkName): { address: string } | undefined {
    const written = this[name];
    if (!written) return undefined;
    const address = safeLink(String(written), document.baseURI);
    if (address) return { address };
    const accepted = 'Accepted: https, http, tel, sms, mailto, or a place on this site.';
    warn(this.localName, 'link', `leaves out the ${name} link "${written}". ${accepted}`);
    return undefined;
  }

  /** What this one leaves out stays as the provider round it has it. */
  #allDefaults(): Defaults | undefined {
    const { voice, forRole, preset } = this;
    if ((voice ?? forRole ?? preset) === null) return undefined;
    const outer = this.#defaults.outer;
    return {
      voice: voice ?? outer?.voice ?? null,
      forRole: forRole ?? outer?.forRole ?? null,
      preset: preset ?? outer?.preset ?? null,
    };
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
        warn(
          this.localName,
          'string',
          `leaves out its wording under "${String(tag)}". ${accepted}`,
        );
      }
    }
    return usable as Wording;
  }

  #allPacks(): readonly Pack[] | undefined {
    if (!this.content && !this.packs) return undefined;
    const all = [...(this.#partner?.all ?? []), ...(this.#packs.outer ?? [])];
    const before = this.#handed;
    // The same list stays the same, or every element inside would put its words together anew.
    const isSame = all.length === before?.length && all.every((pack, i) => pack === before[i]);
    return isSame ? before : (this.#handed = all);
  }

  async #usePacks(): Promise<void> {
    if (!this.#partner && this.content === null && !this.packs) return;
    if (!this.#partner) await this.#makePartner();
    if (this.isConnected) this.#partner?.use(this.content, String(this.packs ?? ''));
  }

  async #makePartner(): Promise<void> {
    try {
      const { PartnerPacks: Made } = await import('./partner-packs.js');
      // Connecting and the first update both ask; what came first stays.
      this.#partner ??= new Made({
        changed: () => this.requestUpdate(),
        warn: (message) => warn(this.localName, 'pack', message),
      });
    } catch {
      const message = 'could not load what checks packs, so it goes on without them.';
      warn(this.localName, 'load', message);
    }
  }

  /** A shadow root would lay the whole page inside it out afresh, and lose a reader's place in it. */
  protected override createRenderRoot(): this {
    return this;
  }
}

export type { Wording };

declare global {
  interface HTMLElementTagNameMap {
    'hearten-provider': Provider;
  }
}
