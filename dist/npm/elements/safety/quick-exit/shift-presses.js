"use strict";
const patience = 5e3;
const enough = 3;
class ShiftPresses {
  #count = 0;
  #alone = false;
  get count() {
    return this.#count;
  }
  /** @returns the count, where a press of Shift was completed by this */
  take({ type, key, repeat, ctrlKey, altKey, metaKey }) {
    if (key !== "Shift") {
      if (type !== "keyup") this.reset();
      return void 0;
    }
    if (type === "keydown") {
      if (!repeat) this.#alone = !(ctrlKey || altKey || metaKey);
      return void 0;
    }
    if (!this.#alone) return void 0;
    this.#alone = false;
    this.#count += 1;
    return this.#count;
  }
  reset() {
    this.#count = 0;
    this.#alone = false;
  }
}

export { ShiftPresses, enough, patience };
