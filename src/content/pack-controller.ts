import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ContextValue } from '../context/context-value.js';
import { packsContext } from '../context/contexts.js';
import { nearestLanguage } from '../foundations/language.js';
import { warn } from '../foundations/warn.js';
import { inLanguageOrder } from './language-order.js';
import type { Pack } from './schema.js';

type Host = ReactiveControllerHost & HTMLElement;

/** A pack that ships with the library, fetched once for all elements when the first one needs it. */
export class ShippedPack<Content extends Pack> {
  readonly kind: Content['kind'];
  readonly #fetch: () => Promise<Content>;
  #content: Content | undefined;
  #coming: Promise<void> | undefined;
  /** By the list a provider hands down, then by language: two hundred cards ask for the same. */
  readonly #served = new WeakMap<readonly Pack[], Map<string, readonly Content[]>>();

  constructor(kind: Content['kind'], fetch: () => Promise<Content>) {
    this.kind = kind;
    this.#fetch = fetch;
  }

  get content(): Content | undefined {
    return this.#content;
  }

  /** @param tag of the element that needs it, to be named where it can't be had */
  async come(tag: string): Promise<void> {
    this.#coming ??= this.#fetch().then(
      (content) => {
        this.#content = content;
      },
      () => {
        // The next element that needs it asks again.
        this.#coming = undefined;
        warn(
          tag,
          'load',
          `could not load its words (${this.kind}), so the page shows its plain HTML.`,
        );
      },
    );
    await this.#coming;
  }

  /** This and what others bring of its kind, in the order they are asked; undefined until it has come. */
  serve(others: readonly Pack[], language: string): readonly Content[] | undefined {
    const ours = this.#content;
    if (!ours) return undefined;
    const byLanguage = this.#served.get(others) ?? new Map<string, readonly Content[]>();
    const known = byLanguage.get(language);
    if (known) return known;
    const theirs = others.filter((pack): pack is Content => pack.kind === this.kind);
    const all = [...inLanguageOrder(theirs, language), ours];
    this.#served.set(others, byLanguage.set(language, all));
    return all;
  }
}

const none: readonly Pack[] = [];

/** The packs that an element's words come from: a partner's, as far as they serve its language, then ours. */
export class PackController<Content extends Pack> implements ReactiveController {
  readonly #host: Host;
  readonly #shipped: ShippedPack<Content>;
  readonly #context: ContextValue<readonly Pack[]>;
  #asked = false;
  #isComing = false;

  constructor(host: Host, shipped: ShippedPack<Content>) {
    this.#host = host;
    this.#shipped = shipped;
    this.#context = new ContextValue(host, packsContext);
    host.addController(this);
  }

  hostConnected(): void {
    this.#asked = false;
  }

  /** Whether a partner's packs are used here, some of which may still be on their way. */
  get hasOthers(): boolean {
    return this.#context.value !== undefined;
  }

  /** Whether ours is on its way, and there may be more to show in a moment. */
  get isComing(): boolean {
    return this.#isComing;
  }

  /** In the order they are asked; undefined while ours is on its way, and where it can't be had. */
  get packs(): readonly Content[] | undefined {
    const packs = this.#shipped.serve(this.#context.value ?? none, nearestLanguage(this.#host));
    if (!packs) void this.#ask();
    return packs;
  }

  async #ask(): Promise<void> {
    if (this.#asked) return;
    this.#asked = this.#isComing = true;
    await this.#shipped.come(this.#host.localName);
    this.#isComing = false;
    this.#host.requestUpdate();
  }
}
