import { findInSlices } from './find.js';
import { Lexicon } from './lexicon.js';
import { packNames } from './pack-names.js';
import { validateRules } from './rule-pack.js';
import { shippedRules } from './shipped/rules.js';
export { PackError } from '../content/load-pack.js';
export { swapIn } from './swap-in.js';

"use strict";
class WordingError extends Error {
  name = "WordingError";
}
function checkWording(text, options = {}) {
  return [...slices(text, options)].flat();
}
async function* checkWordingInSlices(text, options = {}) {
  let start = performance.now();
  for (const findings of slices(text, options)) {
    if (findings.length > 0) yield [...findings];
    if (performance.now() - start < sliceMilliseconds) continue;
    await othersFirst();
    start = performance.now();
  }
}
const sliceMilliseconds = 8;
function othersFirst() {
  return new Promise((done) => setTimeout(done));
}
function slices(text, options) {
  if (typeof text !== "string")
    throw new WordingError(`A text is needed, and ${typeof text} came instead.`);
  return findInSlices(text, lexiconWith(options.rules), chosen(options));
}
function chosen({ packs = [], core = true, silenced = [] }) {
  const wanted = new Set(packs === "all" ? packNames : packs);
  const names = packNames;
  const unknown = [...wanted].find((name) => !names.includes(name));
  if (unknown !== void 0)
    throw new WordingError(`There is no pack \u201C${unknown}\u201D: ${packNames.join(", ")}.`);
  const off = new Set(silenced);
  return (rule, pack) => {
    if (off.has(rule.id)) return false;
    return wanted.has(pack) || !names.includes(pack) || core && rule.core;
  };
}
let own;
const extended = /* @__PURE__ */ new WeakMap();
function lexiconWith(rules) {
  if (!rules) return own ??= new Lexicon(shippedRules);
  let lexicon = extended.get(rules);
  if (!lexicon) {
    const theirs = [rules].flat().map((pack) => validateRules(pack).pack);
    lexicon = new Lexicon([...shippedRules, ...theirs]);
    extended.set(rules, lexicon);
  }
  return lexicon;
}

export { WordingError, checkWording, checkWordingInSlices, packNames, validateRules };
