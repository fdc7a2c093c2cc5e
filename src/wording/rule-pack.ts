import * as v from 'valibot';
import { PackError, type PackProblem } from '../content/load-pack.js';
import { entryFields, listOf, packFields, plainText, texts } from '../content/schema/fields.js';
import { readAlternative } from './alternatives.js';
import { PatternError, PatternReader } from './pattern.js';
import { Vocabulary } from './vocabulary.js';
import { wordLists } from './word-lists.js';

/** How strongly a rule speaks. None of them is an error. */
const tones = ['ask', 'suggest', 'strongly-suggest'] as const;

/** A place where a rule holds or does not hold: patterns, as pattern.ts reads them. */
const where = {
  /** One of these has to be near: in the same paragraph, forty words away at most. */
  needs: listOf(plainText),
  /** Not where one of these lies over what was found: `student placement`. */
  unless: listOf(plainText),
  /** Not where one of these is in the same sentence. */
  unlessNear: listOf(plainText),
};

const find = v.pipe(
  v.object({ words: plainText, ...where, alternatives: v.optional(listOf(plainText)) }),
  v.readonly(),
);

const rule = v.pipe(
  v.object({
    ...entryFields,
    term: plainText,
    /** A swap means the same; a rethink guesses at a reason, and has nothing to put in its place. */
    kind: v.picklist(['swap', 'rethink']),
    tone: v.picklist(tones),
    /** On unless somebody turns it off. */
    core: v.optional(v.boolean(), false),
    find: v.pipe(
      v.array(v.union([plainText, find])),
      v.minLength(1, 'Must look for something'),
      v.readonly(),
    ),
    ...where,
    alternatives: listOf(plainText),
    reason: plainText,
    fineWhen: v.optional(plainText),
    /** Ids of pairs in the reframe bank, to read beside it. */
    reframes: listOf(plainText),
    /** People who know the field don’t agree about it. */
    contested: v.optional(v.boolean(), false),
    /** Somebody who says this of themself is asked too: a joke is a joke. */
    alsoOfOneself: v.optional(v.boolean(), false),
    /** What it has to find, and what it has to leave alone. */
    examples: v.optional(v.pipe(v.object({ found: texts, fine: texts }), v.readonly())),
  }),
  v.check(
    ({ kind, alternatives }) => kind === 'swap' || alternatives.length === 0,
    'A rethink has no alternatives: nobody but the writer knows what was seen',
  ),
  v.readonly(),
);

const head = v.object({ kind: v.literal('wording'), ...packFields });

/** A pack of rules. Those that ship and those of partners have one shape. */
export const rulePackSchema = v.pipe(
  v.object({ ...head.entries, entries: v.pipe(v.array(rule), v.readonly()) }),
  v.readonly(),
);

export type RulePack = v.InferOutput<typeof rulePackSchema>;
export type Rule = RulePack['entries'][number];
export type Find = v.InferOutput<typeof find>;
export type Tone = Rule['tone'];
export type Kind = Rule['kind'];

/** A pack of rules that can be used, and what had to be left out of it. */
export interface CheckedRules {
  readonly pack: RulePack;
  readonly problems: readonly PackProblem[];
}

const checked = new WeakMap<object, CheckedRules>();

/**
 * Checks a partner's rules. A rule that is wrong is left out and named by its path in `problems`; the rest is
 * used. An id of ours replaces that rule of ours, an id of one's own starts with `x-`.
 *
 * @throws {PackError} when the value is no pack of rules at all
 */
export function validateRules(value: unknown): CheckedRules {
  const known = typeof value === 'object' && value !== null ? checked.get(value) : undefined;
  if (known) return known;
  const outer = v.safeParse(v.object({ ...head.entries, entries: v.array(v.unknown()) }), value);
  if (!outer.success) throw new PackError(problemsOf(outer.issues, ''));
  const problems: PackProblem[] = [];
  const seen = new Set<string>();
  const entries = outer.output.entries.flatMap((entry, index): Rule[] => {
    const path = `entries[${index}]`;
    const result = v.safeParse(rule, entry);
    const found = result.success
      ? [...patternProblems(result.output, path), ...idProblems(result.output.id, seen, path)]
      : problemsOf(result.issues, path);
    problems.push(...found);
    return result.success && found.length === 0 ? [result.output] : [];
  });
  const result: CheckedRules = Object.freeze({ pack: { ...outer.output, entries }, problems });
  checked.set(value as object, result);
  return result;
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[], start: string): PackProblem[] {
  return issues.map(({ path = [], message }) => ({
    path: path.reduce(
      (text, { key }) =>
        typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`,
      start,
    ),
    message,
  }));
}

function idProblems(id: string, seen: Set<string>, path: string): PackProblem[] {
  const message = seen.has(id)
    ? `"${id}" is there already; the first one is used`
    : !id.startsWith('x-') && !/^[acshmx]\d\d$/.test(id)
      ? `"${id}" is not one of ours; start an id of your own with "x-"`
      : undefined;
  seen.add(id);
  return message === undefined ? [] : [{ path: `${path}.id`, message }];
}

/** The patterns of a rule, each with where it stands in the pack. */
function* patternsOf(rule: Rule): Iterable<readonly [path: string, pattern: string]> {
  for (const list of ['needs', 'unless', 'unlessNear'] as const)
    for (const [index, text] of rule[list].entries()) yield [`${list}[${index}]`, text];
  for (const [index, one] of rule.find.entries()) {
    yield [`find[${index}]`, typeof one === 'string' ? one : one.words];
    if (typeof one === 'string') continue;
    for (const list of ['needs', 'unless', 'unlessNear'] as const)
      for (const [at, text] of one[list].entries()) yield [`find[${index}].${list}[${at}]`, text];
  }
}

function* alternativesOf(rule: Rule): Iterable<readonly [path: string, alternative: string]> {
  for (const [index, text] of rule.alternatives.entries()) yield [`alternatives[${index}]`, text];
  for (const [index, one] of rule.find.entries())
    for (const [at, text] of (typeof one === 'string' ? [] : (one.alternatives ?? [])).entries())
      yield [`find[${index}].alternatives[${at}]`, text];
}

function patternProblems(rule: Rule, path: string): PackProblem[] {
  const reader = new PatternReader(new Vocabulary(), wordLists);
  const problems: PackProblem[] = [];
  const attempt = (at: string, work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({ path: `${path}.${at}`, message: `This pattern ${error.message}` });
    }
  };
  for (const [at, text] of patternsOf(rule)) attempt(at, () => reader.read(text));
  for (const [at, text] of alternativesOf(rule)) attempt(at, () => readAlternative(text));
  return problems;
}
