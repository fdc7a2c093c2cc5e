import { readerChoices } from '../../../reader/reader-choices.js';

"use strict";
const viewFor = {
  ask: "asking",
  show: "all",
  "show-without-details": "gist",
  "leave-out": "closed"
};
function isView(value) {
  return Object.values(viewFor).includes(value);
}
class GateAnswer {
  #changed;
  #topics = [];
  #toTopics = readerChoices.answer([]);
  #toGate;
  /** @param toGate what the reader has said to it already */
  constructor(toGate, changed) {
    this.#toGate = toGate;
    this.#changed = changed;
  }
  /**
   * Follows what the reader chooses anywhere. Returns how to stop.
   *
   * @param place of the gate, by which one that a framework makes anew is known again; may be empty
   */
  follow(place) {
    const before = place ? readerChoices.view(place) : void 0;
    if (isView(before)) this.#toGate ??= before;
    this.#follow();
    return readerChoices.subscribe(this.#follow);
  }
  /** The topics that answers are kept by. */
  get topics() {
    return this.#topics;
  }
  set topics(topics) {
    if (topics.join() === this.#topics.join()) return;
    this.#topics = topics;
    this.#follow();
  }
  get view() {
    return this.#toGate ?? viewFor[this.#toTopics];
  }
  /** How long the topics are remembered; `off` where nobody asked, `none` where there are none. */
  get memory() {
    if (this.#topics.length === 0) return "none";
    return this.#toTopics === "ask" ? "off" : readerChoices.rung(this.#topics);
  }
  /** The reader's settings closed it, not the reader just now. */
  get leftOut() {
    return this.#toTopics === "leave-out" && !this.#toGate;
  }
  choose(view, place) {
    this.#toGate = view;
    if (place) readerChoices.setView(place, view);
    this.#changed();
  }
  remember(rung) {
    const answer = this.view === "gist" ? "show-without-details" : "show";
    readerChoices.choose(this.#topics, answer, rung);
  }
  /** The part in front of the reader stays as it is; it is the next one that asks. */
  forget() {
    this.#toGate = this.view;
    readerChoices.forget(this.#topics);
  }
  #follow = () => {
    const answer = readerChoices.answer(this.#topics);
    if (answer === "leave-out" && answer !== this.#toTopics) this.#toGate = void 0;
    this.#toTopics = answer;
    this.#changed();
  };
}

export { GateAnswer };
