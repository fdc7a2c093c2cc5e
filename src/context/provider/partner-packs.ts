import { PackError, loadPack, validatePack, type CheckedPack } from '../../content/load-pack.js';
import type { Pack } from '../../content/schema.js';

/** How the provider is told what happens. */
interface Listener {
  /** There are more packs, or others. */
  readonly changed: () => void;
  readonly warn: (message: string) => void;
}

/**
 * A partner's packs, as data and from addresses: what of them can be used. It comes when a provider has
 * packs, because checking them takes more code than everything else a provider does.
 */
export class PartnerPacks {
  readonly #listener: Listener;
  #content: unknown;
  #addresses: string | undefined;
  #checked: readonly Pack[] = [];
  #loaded: readonly (readonly Pack[])[] = [];
  #loading: AbortController | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Those that came as data first, then those from addresses in the order they are written in. */
  get all(): readonly Pack[] {
    return [...this.#checked, ...this.#loaded.flat()];
  }

  /** @param content a list of packs @param addresses with spaces between */
  use(content: unknown, addresses: string): void {
    if (content !== this.#content) {
      this.#content = content;
      this.#checked = this.#check(content ?? []);
      this.#listener.changed();
    }
    if (addresses !== this.#addresses) this.#load(addresses);
  }

  /** Calls off what is on its way; the next use asks again. */
  stop(): void {
    this.#loading?.abort();
    this.#addresses = undefined;
  }

  #check(content: unknown): readonly Pack[] {
    if (!Array.isArray(content)) {
      const came = `which is ${typeof content} and no list`;
      this.#listener.warn(`goes on without its content, ${came}. Accepted: a list of packs.`);
      return [];
    }
    return content.flatMap((value, index) => {
      const name = `content[${index}]`;
      try {
        return this.#usable(name, validatePack(value));
      } catch (error) {
        return this.#goOnWithout(name, error);
      }
    });
  }

  /** What can be used of a pack; what can't is named to the developer. */
  #usable(name: string, { pack, problems }: CheckedPack): readonly Pack[] {
    for (const { path, message } of problems) {
      this.#listener.warn(`leaves out ${path} of the pack ${name}: ${message}.`);
    }
    return [pack];
  }

  #goOnWithout(name: string, error: unknown): readonly Pack[] {
    if (!(error instanceof PackError)) throw error;
    this.#listener.warn(`goes on without the pack ${name}. ${error.message}`);
    return [];
  }

  #load(addresses: string): void {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#addresses = addresses;
    const all = addresses.match(/\S+/g) ?? [];
    this.#loaded = all.map(() => []);
    all.forEach((address, place) => void this.#loadOne(address, place, loading.signal));
    this.#listener.changed();
  }

  /** @param place in the list of addresses, which is the order of the packs, whichever comes first */
  async #loadOne(address: string, place: number, signal: AbortSignal): Promise<void> {
    const packs = await loadPack(address, { signal }).then(
      (checked) => this.#usable(address, checked),
      (error: unknown) => (signal.aborted ? [] : this.#goOnWithout(address, error)),
    );
    if (signal.aborted) return;
    this.#loaded = this.#loaded.map((each, index) => (index === place ? packs : each));
    this.#listener.changed();
  }
}
