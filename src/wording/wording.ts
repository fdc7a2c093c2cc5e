import { findInSlices, type Finding } from './find.js';
import { Lexicon } from './lexicon.js';
import { packNames, type PackName } from './pack-names.js';
import { validateRules, type Rule, type RulePack } from './rule-pack.js';
import { shippedRules } from './shipped/rules.js';

export { PackError, type PackProblem } from '../content/load-pack.js';
export type { Finding } from './find.js';
export { packNames, type PackName } from './pack-names.js';
export {
  validateRules,
  type CheckedRules,
  type Kind,
  type RulePack,
  type Tone,
} from './rule-pack.js';
export { swapIn, type Edit } from './swap-in.js';

export interface WordingOptions {
  /** Packs of which every rule is wanted, or `'all'`. */
  readonly packs?: readonly PackName[] | 'all' | undefined;
  /** `false` leaves out the rules that are on without being asked for. */
  readonly core?: boolean | undefined;
  /** Ids of rules that are not wanted. */
  readonly silenced?: readonly string[] | undefined;
  /** Packs of rules of your own. What is wrong in them is left out; `validateRules` says what and where. */
  readonly rules?: RulePack | readonly RulePack[] | undefined;
}

/** Thrown for an option that can't be meant. */
export class WordingError extends Error {
  override readonly name = 'WordingError';
}

/**
 * Words in a text that may land hard, in the order they stand there. Looks at nothing but the text, keeps
 * nothing, and takes a time that grows with the text and with nothing else.
 *
 * @throws {WordingError} for a text that is none, or a pack that there is not
 * @throws {PackError} for `rules` that are no pack at all
 */
export function checkWording(text: string, options: WordingOptions = {}): Finding[] {
  return [...slices(text, options)].flat();
}

/**
 * The same for a long text, in pieces: whoever types, scrolls or clicks meanwhile is served between two of
 * them. Stop asking, and it stops.
 *
 * ```js
 * for await (const findings of checkWordingInSlices(text)) show(findings);
 * ```
 */
export async function* checkWordingInSlices(
  text: string,
  options: WordingOptions = {},
): AsyncGenerator<Finding[], void, undefined> {
  let start = performance.now();
  for (const findings of slices(text, options)) {
    if (findings.length > 0) yield [...findings];
    if (performance.now() - start < sliceMilliseconds) continue;
    await othersFirst();
    start = performance.now();
  }
}

/** Half a frame at sixty a second. */
const sliceMilliseconds = 8;

/** `scheduler.yield` would let input and drawing pass, but no timer of the page. */
function othersFirst(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function slices(text: string, options: WordingOptions): Iterable<readonly Finding[]> {
  if (typeof text !== 'string')
    throw new WordingError(`A text is needed, and ${typeof text} came instead.`);
  return findInSlices(text, lexiconWith(options.rules), chosen(options));
}

function chosen({ packs = [], core = true, silenced = [] }: WordingOptions) {
  const wanted = new Set<string>(packs === 'all' ? packNames : packs);
  const names: readonly string[] = packNames;
  const unknown = [...wanted].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new WordingError(`There is no pack “${unknown}”: ${packNames.join(', ')}.`);
  const off = new Set(silenced);
  return (rule: Rule, pack: string): boolean => {
    if (off.has(rule.id)) return false;
    return wanted.has(pack) || !names.includes(pack) || (core && rule.core);
  };
}

let own: Lexicon | undefined;
const extended = new WeakMap<object, Lexicon>();

/** Reading the rules takes longer than a page of text, so it is done once. */
function lexiconWith(rules: WordingOptions['rules']): Lexicon {
  if (!rules) return (own ??= new Lexicon(shippedRules));
  let lexicon = extended.get(rules);
  if (!lexicon) {
    const theirs = [rules].flat().map((pack) => validateRules(pack).pack);
    lexicon = new Lexicon([...shippedRules, ...theirs]);
    extended.set(rules, lexicon);
  }
  return lexicon;
}
