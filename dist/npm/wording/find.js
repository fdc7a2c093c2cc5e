import { writtenLike, writeAlternative } from './alternatives.js';
import { Judgement } from './leave-alone.js';
import { matchAt } from './match.js';
import { Passage } from './passage.js';
import { Reader } from './reader.js';

"use strict";
const sliceUnits = 65536;
const marginUnits = 8192;
function* findInSlices(text, lexicon, isOn) {
  const passage = new Passage(text, Math.min(text.length, sliceUnits + marginUnits));
  const reader = new Reader(text, lexicon, passage);
  const judgement = new Judgement(passage, lexicon);
  const on = lexicon.rules.map(({ rule, pack }) => isOn(rule, pack));
  for (let from = 0; from < text.length; ) {
    from = reader.read(from, endOfSlice(text, from));
    yield inOrder(candidates(passage, lexicon, judgement, on)).map((one) => told(one, passage));
  }
}
function endOfSlice(text, from) {
  const end = from + sliceUnits;
  if (end >= text.length) return text.length;
  const start = end - marginUnits;
  const margin = text.slice(start, end);
  for (const sign of ["\n\n", ". ", "\n", " "]) {
    const at = margin.lastIndexOf(sign);
    if (at >= 0) return start + at + sign.length;
  }
  return end;
}
function candidates(passage, lexicon, judgement, on) {
  const found = [];
  const { words, count } = passage;
  for (let at = 0; at < count; at += 1) {
    const finders = lexicon.finders[words[at]];
    if (!finders) continue;
    for (const finder of finders) {
      if (!on[finder.index]) continue;
      const match = matchAt(finder.pattern, passage, at);
      if (match && !judgement.leavesAlone(match, finder)) found.push({ match, finder });
    }
  }
  return found;
}
function inOrder(found) {
  const kept = [];
  for (const next of [...found].sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || last.match.to < next.match.from) kept.push(next);
    else if (weightOf(next) > weightOf(last)) kept[kept.length - 1] = next;
  }
  return kept;
}
const byPlace = (one, other) => one.match.from - other.match.from;
function weightOf({ match, finder }) {
  return (match.to - match.from) * 2 + (finder.needs ? 1 : 0);
}
function told({ match, finder }, passage) {
  const { rule, pack, lang, alternatives } = finder;
  const start = passage.starts[match.from];
  const end = passage.ends[match.to];
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
    alternatives: alternatives.map(
      (each) => writtenLike(words, writeAlternative(each, match.form))
    ),
    sources: rule.sources,
    reviewedOn: rule.reviewedOn,
    reviewedBy: rule.reviewedBy,
    reframes: rule.reframes,
    contested: rule.contested
  };
}

export { findInSlices };
