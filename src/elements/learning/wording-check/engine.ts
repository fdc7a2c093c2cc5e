import { packNames } from '../../../wording/pack-names.js';
import type { RulePack, WordingOptions } from '../../../wording/wording.js';
import { namesIn } from './asked.js';

/** What looks at words. It and its rules are larger than all else here, so they come when they are needed. */
export type Engine = Pick<
  typeof import('../../../wording/wording.js'),
  'checkWordingInSlices' | 'validateRules'
>;

type Page = typeof globalThis & { [key]?: Engine };

/** Where `hearten.wording.js` puts it, for `hearten.all.js`, which has all but that. */
const key = Symbol.for('hearten:wording/1');

/** When every script of the page has run, or had the time to. */
async function pageComplete(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((complete) => addEventListener('load', complete, { once: true }));
}

/** @throws where it can't be had */
export async function loadEngine(): Promise<Engine> {
  const own: Partial<Engine> = await import('../../../wording/wording.js');
  if (own.checkWordingInSlices) return own as Engine;
  const page: Page = globalThis;
  if (!page[key]) await pageComplete();
  const engine = page[key];
  if (!engine) throw new Error('hearten.wording.js is not on this page');
  return engine;
}

/** Which rules an author wants. */
interface Asked {
  readonly rulesFor: string | null;
  readonly silence: string | null;
  readonly rules: WordingOptions['rules'] | null;
}

/** Rules of a partner's that can be used; what is wrong with the others is told. */
function usable(
  { validateRules }: Engine,
  rules: Asked['rules'],
  warn: (problem: string) => void,
): readonly RulePack[] | undefined {
  const found = [rules ?? []].flat().flatMap((pack) => {
    try {
      const checked = validateRules(pack);
      for (const { path, message } of checked.problems) warn(`${path}: ${message}`);
      return [checked.pack];
    } catch (error) {
      warn(error instanceof Error ? error.message : 'It is no pack of rules');
      return [];
    }
  });
  return found.length > 0 ? found : undefined;
}

/** What an author wants, as the engine takes it. */
export class WantedRules {
  /** Of which `#usable` are those that can be used: a lexicon is made once for each list. */
  #from: Asked['rules'] = null;
  #usable: readonly RulePack[] | undefined;

  options(
    engine: Engine,
    { rulesFor, silence, rules }: Asked,
    warn: (problem: string) => void,
  ): WordingOptions {
    if (rules !== this.#from) {
      this.#from = rules;
      this.#usable = usable(engine, rules, warn);
    }
    const named = namesIn(rulesFor);
    return {
      packs: named.includes('all') ? 'all' : packNames.filter((each) => named.includes(each)),
      silenced: namesIn(silence),
      rules: this.#usable,
    };
  }
}
