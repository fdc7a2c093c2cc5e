import { page } from '../../../page/page-registry.js';
import { longestKept, isThere, isAnythingLeft, isOthers, keepAll } from '../../../reader/keeping.js';
import { motionTopic } from '../../../reader/motion.js';
import { readerChoices } from '../../../reader/reader-choices.js';

"use strict";
const words = { page: "changedPage", visit: "changedVisit", device: "changedDevice" };
const rungs = ["page", "visit", "device"];
class SettingsKeeping {
  #changed;
  #said;
  #longest = "page";
  #isRefused = false;
  #isActing = false;
  constructor(changed) {
    this.#changed = changed;
  }
  /** Follows what is kept, whoever keeps it. Returns how to stop. */
  follow() {
    this.#forget();
    const stops = [
      readerChoices.subscribe(() => {
        if (!this.#isActing && this.#longest !== longestKept()) this.#forget();
        this.#changed();
      }),
      page().listen((message) => {
        if (message === "erased") this.#forget();
      })
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }
  get rung() {
    return this.#said ?? this.#longest;
  }
  /** Those that this browser has. */
  get rungs() {
    return rungs.filter((rung) => rung === "page" || isThere(rung));
  }
  get isKept() {
    return longestKept() !== "page";
  }
  get isAnythingLeft() {
    return isAnythingLeft();
  }
  /** What there is to say about what is kept now, if anything. */
  stateOf(topics) {
    if (this.#isRefused) return "refused";
    if (isOthers()) return "newer";
    const answered = [...topics, motionTopic].filter((topic) => {
      return readerChoices.answer([topic]) !== "ask";
    });
    const isShorter = answered.some((topic) => readerChoices.rung([topic]) !== this.rung);
    return isShorter && this.rung !== "page" ? "shorter" : void 0;
  }
  /** @param isAsk the change asks for nothing to be kept, so that nothing can be refused */
  choose(keep, isAsk) {
    const wanted = this.rung;
    const kept = this.#act(() => keep(wanted));
    this.#said = wanted;
    return isAsk ? "changed" : this.#tell(kept, wanted);
  }
  /** Keeps all that was chosen so far for as long as the reader says, and what they choose next too. */
  keepAll(topics, wanted) {
    const kept = this.#act(() => keepAll([...topics, motionTopic], wanted));
    return this.#tell(kept, wanted);
  }
  #tell(kept, wanted) {
    this.#said = kept;
    this.#isRefused = kept !== wanted;
    return this.#isRefused ? "refused" : words[kept];
  }
  #act(act) {
    this.#isActing = true;
    try {
      return act();
    } finally {
      this.#isActing = false;
      this.#longest = longestKept();
    }
  }
  #forget() {
    this.#said = void 0;
    this.#isRefused = false;
    this.#longest = longestKept();
  }
}

export { SettingsKeeping };
