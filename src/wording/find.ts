import { writeAlternative, writtenLike } from './alternatives.js';
import type { Finder, Lexicon } from './lexicon.js';
import { Judgement } from './leave-alone.js';
import { matchAt, type Match } from './match.js';
import { Passage } from './passage.js';
import { Reader } from './reader.js';
import type { Kind, Rule, Tone } from './rule-pack.js';

/** A place in a text, and why somebody might stop there. Nobody but its writer knows whether to change it. */
export interface Finding {
  /** Where it starts in the text, in UTF-16 units as `slice` counts them. */
  readonly start: number;
  /** Where it ends; `text.slice(start, end)` is what was found. */
  readonly end: number;
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the pack that the rule is in. */
  readonly pack: string;
  /** What the words of the rule are written in. */
  readonly lang: string;
  /** What the rule is about, in a few words. */
  readonly term: string;
  /** A swap means the same; a rethink guesses at a reason, and has no alternatives. */
  readonly kind: Kind;
  readonly tone: Tone;
  readonly reason: string;
  /** When the words are right as they are. */
  readonly fineWhen: string | undefined;
  /** What can stand in its place, as it would be written there. */
  readonly alternatives: readonly string[];
  readonly sources: Rule['sources'];
  /** The day the rule was last looked over. */
  readonly reviewedOn: string;
  /** Who has; empty until a person has. */
  readonly reviewedBy: readonly string[];
  /** Ids of pairs in the reframe bank, to read beside it. */
  readonly reframes: readonly string[];
  /** People who know the field don’t agree about it. */
  readonly contested: boolean;
}

interface Candidate {
  readonly match: Match;
  readonly finder: Finder;
}

/** How much is read at once. More makes nothing faster, and whoever types waits longer. */
const sliceUnits = 65_536;

/** How far back from there a better place to stop is looked for. */
const marginUnits = 8_192;

/** Finds, slice by slice. */
export function* findInSlices(
  text: string,
  lexicon: Lexicon,
  isOn: (rule: Rule, pack: string) => boolean,
): Generator<readonly Finding[], undefined> {
  const passage = new Passage(text, Math.min(text.length, sliceUnits + marginUnits));
  const reader = new Reader(text, lexicon, passage);
  const judgement = new Judgement(passage, lexicon);
  const on = lexicon.rules.map(({ rule, pack }) => isOn(rule, pack));
  for (let from = 0; from < text.length;) {
    from = reader.read(from, endOfSlice(text, from));
    yield inOrder(candidates(passage, lexicon, judgement, on)).map((one) => told(one, passage));
  }
}

/** After a paragraph, else a sentence, else a line, else a word, so that nothing is found half. */
function endOfSlice(text: string, from: number): number {
  const end = from + sliceUnits;
  if (end >= text.length) return text.length;
  const start = end - marginUnits;
  const margin = text.slice(start, end);
  for (const sign of ['\n\n', '. ', '\n', ' ']) {
    const at = margin.lastIndexOf(sign);
    if (at >= 0) return start + at + sign.length;
  }
  return end;
}

function candidates(
  passage: Passage,
  lexicon: Lexicon,
  judgement: Judgement,
  on: readonly boolean[],
): Candidate[] {
  const found: Candidate[] = [];
  const { words, count } = passage;
  for (let at = 0; at < count; at += 1) {
    const finders = lexicon.finders[words[at] as number];
    if (!finders) continue;
    for (const finder of finders) {
      if (!on[finder.index]) continue;
      const match = matchAt(finder.pattern, passage, at);
      if (match && !judgement.leavesAlone(match, finder)) found.push({ match, finder });
    }
  }
  return found;
}

/** What lies over something else goes: the longer stays, and of two as long the one that asks for more. */
function inOrder(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const next of [...found].sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || last.match.to < next.match.from) kept.push(next);
    else if (weightOf(next) > weightOf(last)) kept[kept.length - 1] = next;
  }
  return kept;
}

const byPlace = (one: Candidate, other: Candidate) => one.match.from - other.match.from;

function weightOf({ match, finder }: Candidate): number {
  return (match.to - match.from) * 2 + (finder.needs ? 1 : 0);
}

function told({ match, finder }: Candidate, passage: Passage): Finding {
  const { rule, pack, lang, alternatives } = finder;
  const start = passage.starts[match.from] as number;
  const end = passage.ends[match.to] as number;
  const words = passage.text.slice(start, end);
  return {
    start,
    end,
    rule: rule.id,
    pack,
    lang,
    term: rule.term,
    kind: rule.kind,
    tone: rule.tone,
    reason: rule.reason,
    fineWhen: rule.fineWhen,
    alternatives: alternatives.map((each) =>
      writtenLike(words, writeAlternative(each, match.form)),
    ),
    sources: rule.sources,
    reviewedOn: rule.reviewedOn,
    reviewedBy: rule.reviewedBy,
    reframes: rule.reframes,
    contested: rule.contested,
  };
}
