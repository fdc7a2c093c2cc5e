import * as v from 'valibot';
import { PackError } from '../content/load-pack.js';
import { listOf, plainText, texts, entryFields, packFields } from '../content/schema/fields.js';
import { readAlternative } from './alternatives.js';
import { PatternReader, PatternError } from './pattern.js';
import { Vocabulary } from './vocabulary.js';
import { wordLists } from './word-lists.js';

"use strict";
const tones = ["ask", "suggest", "strongly-suggest"];
const where = {
  /** One of these has to be near: in the same paragraph, forty words away at most. */
  needs: listOf(plainText),
  /** Not where one of these lies over what was found: `student placement`. */
  unless: listOf(plainText),
  /** Not where one of these is in the same sentence. */
  unlessNear: listOf(plainText)
};
const find = v.pipe(
  v.object({ words: plainText, ...where, alternatives: v.optional(listOf(plainText)) }),
  v.readonly()
);
const rule = v.pipe(
  v.object({
    ...entryFields,
    term: plainText,
    /** A swap means the same; a rethink guesses at a reason, and has nothing to put in its place. */
    kind: v.picklist(["swap", "rethink"]),
    tone: v.picklist(tones),
    /** On unless somebody turns it off. */
    core: v.optional(v.boolean(), false),
    find: v.pipe(
      v.array(v.union([plainText, find])),
      v.minLength(1, "Must look for something"),
      v.readonly()
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
    examples: v.optional(v.pipe(v.object({ found: texts, fine: texts }), v.readonly()))
  }),
  v.check(
    ({ kind, alternatives }) => kind === "swap" || alternatives.length === 0,
    "A rethink has no alternatives: nobody but the writer knows what was seen"
  ),
  v.readonly()
);
const head = v.object({ kind: v.literal("wording"), ...packFields });
const rulePackSchema = v.pipe(
  v.object({ ...head.entries, entries: v.pipe(v.array(rule), v.readonly()) }),
  v.readonly()
);
const checked = /* @__PURE__ */ new WeakMap();
function validateRules(value) {
  const known = typeof value === "object" && value !== null ? checked.get(value) : void 0;
  if (known) return known;
  const outer = v.safeParse(v.object({ ...head.entries, entries: v.array(v.unknown()) }), value);
  if (!outer.success) throw new PackError(problemsOf(outer.issues, ""));
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const entries = outer.output.entries.flatMap((entry, index) => {
    const path = `entries[${index}]`;
    const result2 = v.safeParse(rule, entry);
    const found = result2.success ? [...patternProblems(result2.output, path), ...idProblems(result2.output.id, seen, path)] : problemsOf(result2.issues, path);
    problems.push(...found);
    return result2.success && found.length === 0 ? [result2.output] : [];
  });
  const result = Object.freeze({ pack: { ...outer.output, entries }, problems });
  checked.set(value, result);
  return result;
}
function problemsOf(issues, start) {
  return issues.map(({ path = [], message }) => ({
    path: path.reduce(
      (text, { key }) => typeof key === "number" ? `${text}[${key}]` : `${text}${text ? "." : ""}${String(key)}`,
      start
    ),
    message
  }));
}
function idProblems(id, seen, path) {
  const message = seen.has(id) ? `"${id}" is there already; the first one is used` : !id.startsWith("x-") && !/^[acshmx]\d\d$/.test(id) ? `"${id}" is not one of ours; start an id of your own with "x-"` : void 0;
  seen.add(id);
  return message === void 0 ? [] : [{ path: `${path}.id`, message }];
}
function* patternsOf(rule2) {
  for (const list of ["needs", "unless", "unlessNear"])
    for (const [index, text] of rule2[list].entries()) yield [`${list}[${index}]`, text];
  for (const [index, one] of rule2.find.entries()) {
    yield [`find[${index}]`, typeof one === "string" ? one : one.words];
    if (typeof one === "string") continue;
    for (const list of ["needs", "unless", "unlessNear"])
      for (const [at, text] of one[list].entries()) yield [`find[${index}].${list}[${at}]`, text];
  }
}
function* alternativesOf(rule2) {
  for (const [index, text] of rule2.alternatives.entries()) yield [`alternatives[${index}]`, text];
  for (const [index, one] of rule2.find.entries())
    for (const [at, text] of (typeof one === "string" ? [] : one.alternatives ?? []).entries())
      yield [`find[${index}].alternatives[${at}]`, text];
}
function patternProblems(rule2, path) {
  const reader = new PatternReader(new Vocabulary(), wordLists);
  const problems = [];
  const attempt = (at, work) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({ path: `${path}.${at}`, message: `This pattern ${error.message}` });
    }
  };
  for (const [at, text] of patternsOf(rule2)) attempt(at, () => reader.read(text));
  for (const [at, text] of alternativesOf(rule2)) attempt(at, () => readAlternative(text));
  return problems;
}

export { rulePackSchema, validateRules };
