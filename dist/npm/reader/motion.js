import { readerChoices } from './reader-choices.js';

"use strict";
const motionTopic = "(motion)";
function wish() {
  return globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");
}
const readerMotion = {
  /** Nothing may move, because the system or the reader says so. */
  isStill() {
    return this.isStillBySystem() || this.isStillByReader();
  },
  isStillBySystem() {
    return wish()?.matches ?? false;
  },
  isStillByReader() {
    return readerChoices.answer([motionTopic]) === "leave-out";
  },
  /**
   * Keeps what the reader says. Call it only for an act of theirs.
   *
   * @returns the rung it was really kept on; `page` where storage refused, and for what the system says
   */
  choose(how, rung) {
    return readerChoices.choose([motionTopic], how === "still" ? "leave-out" : "ask", rung);
  },
  /** Calls back when it may have changed, whoever said so. Returns how to stop. */
  subscribe(callback) {
    const system = wish();
    const stop = readerChoices.subscribe(callback);
    system?.addEventListener("change", callback);
    return () => {
      stop();
      system?.removeEventListener("change", callback);
    };
  }
};

export { motionTopic, readerMotion };
