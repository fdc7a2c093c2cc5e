import { swapIn } from '../../../wording/swap-in.js';
import { loadEngine } from './engine.js';
import { placesOf, moved } from './wording-check.model.js';

"use strict";
const pauseMilliseconds = 600;
class Look {
  state = "waiting";
  /** In the order they stand in the text. */
  places = [];
  source;
  #host;
  #options;
  #failed;
  /** What `places` are places in. */
  #text = "";
  /** Only the last look counts. */
  #turn = 0;
  #timer;
  /**
   * @param options which rules are wanted, asked for each time
   * @param failed told once the engine can't be had
   */
  constructor(host, options, failed) {
    this.#host = host;
    this.#options = options;
    this.#failed = failed;
    host.addController(this);
  }
  hostDisconnected() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    if (this.state === "looking") this.#become("waiting");
  }
  /** Forgets the text and all that was said about it. */
  forget() {
    this.hostDisconnected();
    this.source = void 0;
    this.#text = "";
    this.places = [];
    this.#become("waiting");
  }
  /** Looks at a text. What was answered about its places stays answered. */
  async at(source) {
    const turn = this.#begin();
    this.source = source;
    if (!source?.isThere) return this.#lose();
    this.#follow();
    const text = this.#text;
    if (text.trim() === "") return this.#become("empty");
    this.#become("looking");
    const findings = await this.#find(text, turn);
    if (turn !== this.#turn) return;
    if (!findings) return this.#become("unavailable");
    const answered = this.places.filter(({ answer }) => answer);
    this.places = placesOf(answered, findings);
    this.#become("looked");
  }
  #begin() {
    clearTimeout(this.#timer);
    return this.#turn += 1;
  }
  #lose() {
    this.places = [];
    this.#become("gone");
  }
  #become(state) {
    this.state = state;
    this.#host.requestUpdate();
  }
  /** @returns undefined where the engine can't be had, or nobody waits any more */
  async #find(text, turn) {
    const found = [];
    try {
      const engine = await loadEngine();
      for await (const some of engine.checkWordingInSlices(text, this.#options(engine))) {
        if (turn !== this.#turn) return void 0;
        found.push(...some);
      }
    } catch {
      this.#failed();
      return void 0;
    }
    return found;
  }
  /** Places go along with the words as a text changes round them. */
  #follow() {
    const text = this.source?.text ?? "";
    this.places = moved(this.places, this.#text, text);
    this.#text = text;
  }
  /** The text is another now; it is looked at again once nobody types. */
  changed() {
    if (this.state === "waiting" || !this.source) return;
    this.#begin();
    this.#follow();
    this.#timer = setTimeout(() => void this.at(this.source), pauseMilliseconds);
    this.#host.requestUpdate();
  }
  /** Whether the text is still there to do something with; if not, there is nothing to say about it. */
  get #isThere() {
    if (this.source?.isThere) return true;
    this.#begin();
    this.#lose();
    return false;
  }
  go(place) {
    if (this.#isThere) this.source?.go(place);
  }
  answer(place, answer) {
    const { start, end, finding } = place;
    this.#put(place, { start, end, finding, ...answer && { answer } });
  }
  #put(place, changed) {
    this.places = this.places.map((each) => each === place ? changed : each);
    this.#host.requestUpdate();
  }
  /** Puts another way to say it in the text. */
  swap(place, alternative) {
    if (!this.#isThere) return;
    const { start, end, finding } = place;
    const edit = swapIn(this.#text, { ...finding, start, end }, alternative);
    const before = this.#text.slice(edit.start, edit.end);
    this.#replace(place, edit, {
      start: edit.start,
      end: edit.start + edit.text.length,
      finding,
      answer: { kind: "swapped", before, after: edit.text }
    });
  }
  /** Puts back what was there. */
  undo(place) {
    const { start, end, finding, answer } = place;
    if (!this.#isThere || answer?.kind !== "swapped") return;
    const back = start + answer.before.length;
    const from = back - (finding.end - finding.start);
    this.#replace(place, { start, end, text: answer.before }, { start: from, end: back, finding });
  }
  /** @param changed what the place is afterwards; it lies in what changes, and the others move along */
  #replace(place, edit, changed) {
    const before = this.#text;
    const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
    const others = moved(
      this.places.filter((each) => each !== place),
      before,
      after
    );
    this.places = [...others, changed].sort((one, other) => one.start - other.start);
    this.#text = after;
    this.#host.requestUpdate();
    this.source?.replace(edit);
  }
}

export { Look };
