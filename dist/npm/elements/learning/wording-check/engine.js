import { packNames } from '../../../wording/pack-names.js';
import { namesIn } from './asked.js';

"use strict";
const key = /* @__PURE__ */ Symbol.for("hearten:wording/1");
async function pageComplete() {
  if (document.readyState === "complete") return;
  await new Promise((complete) => addEventListener("load", complete, { once: true }));
}
async function loadEngine() {
  const own = await import('../../../wording/wording.js');
  if (own.checkWordingInSlices) return own;
  const page = globalThis;
  if (!page[key]) await pageComplete();
  const engine = page[key];
  if (!engine) throw new Error("hearten.wording.js is not on this page");
  return engine;
}
function usable({ validateRules }, rules, warn) {
  const found = [rules ?? []].flat().flatMap((pack) => {
    try {
      const checked = validateRules(pack);
      for (const { path, message } of checked.problems) warn(`${path}: ${message}`);
      return [checked.pack];
    } catch (error) {
      warn(error instanceof Error ? error.message : "It is no pack of rules");
      return [];
    }
  });
  return found.length > 0 ? found : void 0;
}
class WantedRules {
  /** Of which `#usable` are those that can be used: a lexicon is made once for each list. */
  #from = null;
  #usable;
  options(engine, { rulesFor, silence, rules }, warn) {
    if (rules !== this.#from) {
      this.#from = rules;
      this.#usable = usable(engine, rules, warn);
    }
    const named = namesIn(rulesFor);
    return {
      packs: named.includes("all") ? "all" : packNames.filter((each) => named.includes(each)),
      silenced: namesIn(silence),
      rules: this.#usable
    };
  }
}

export { WantedRules, loadEngine };
