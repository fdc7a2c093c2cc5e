import { listenShared } from '../foundations/shared-listener.js';
import { isAbout, readStored, unstore, store } from '../foundations/storage.js';
import { page } from '../page/page-registry.js';
import { mostCareful, readAnswers, topicMark, writeAnswers } from './answers.js';

"use strict";
const key = "choices";
const ladder = ["page", "visit", "device"];
class ReaderChoices {
  #rungs = /* @__PURE__ */ new Map();
  #subscribers = /* @__PURE__ */ new Set();
  /** Rungs where a later version of the library keeps something we can't read. */
  #foreign = /* @__PURE__ */ new Set();
  #views = /* @__PURE__ */ new Map();
  #stops = [];
  #listening = false;
  /** The answer for material about all of these topics. */
  answer(topics) {
    return mostCareful(topics.map((topic) => this.#find(topic)?.answer ?? "ask"));
  }
  /** How long the answers for these topics last: the shortest of them. */
  rung(topics) {
    const rungs = topics.map((topic) => this.#find(topic)?.rung ?? "page");
    return ladder.find((rung) => rungs.includes(rung)) ?? "page";
  }
  /**
   * Keeps an answer for each topic. Call it only for an act of the reader.
   *
   * @returns the rung it was really kept on; `page` where storage refused
   */
  choose(topics, answer, rung) {
    if (answer === "ask") {
      this.forget(topics);
      return "page";
    }
    this.#drop(topics);
    const kept = this.#keep(topics, answer, rung) ? rung : "page";
    if (kept !== rung) this.#keep(topics, answer, "page");
    page().send("choices");
    return kept;
  }
  /** Asks about these topics again, even where storage won't let go of what it has. */
  forget(topics) {
    if (!this.#drop(topics)) this.#keep(topics, "ask", "page");
    page().send("choices");
  }
  /** How the reader left the part in this place, so that a part made anew can be as it was. */
  view(place) {
    return this.#views.get(place);
  }
  setView(place, view) {
    this.#listen();
    this.#views.set(place, view);
  }
  /** Calls back after every change, whoever made it. Returns how to stop. */
  subscribe(subscriber) {
    this.#listen();
    if (this.#subscribers.size === 0) {
      this.#readAgain();
      this.#stops = this.#hearElsewhere();
    }
    this.#subscribers.add(subscriber);
    return () => {
      this.#subscribers.delete(subscriber);
      if (this.#subscribers.size > 0) return;
      for (const stop of this.#stops) stop();
    };
  }
  /** What the reader says on other pages: in other windows, and while the browser kept this one for later. */
  #hearElsewhere() {
    return [
      listenShared("storage", (event) => {
        if (event instanceof StorageEvent && isAbout(event, key)) this.#reread();
      }),
      listenShared("pageshow", (event) => {
        if (event instanceof PageTransitionEvent && event.persisted) this.#reread();
      })
    ];
  }
  /** For good: what is in memory must be forgotten even while no element is on the page. */
  #listen() {
    if (this.#listening) return;
    this.#listening = true;
    page().listen((message) => {
      if (message === "erased") {
        this.#rungs.clear();
        this.#views.clear();
      }
      if (message === "erased" || message === "choices") this.#reread();
    });
  }
  /** Storage may say something else by now. Memory stays: storage never held it. */
  #readAgain() {
    this.#rungs.delete("visit");
    this.#rungs.delete("device");
    this.#foreign.clear();
  }
  #reread() {
    this.#readAgain();
    for (const subscriber of [...this.#subscribers]) subscriber();
  }
  #on(rung) {
    this.#listen();
    const known = this.#rungs.get(rung);
    if (known) return known;
    const answers = rung === "page" ? /* @__PURE__ */ new Map() : this.#read(rung);
    this.#rungs.set(rung, answers);
    return answers;
  }
  #read(place) {
    const text = readStored(place, key);
    const answers = readAnswers(text, Date.now());
    if (!answers) this.#foreign.add(place);
    else if (answers.size === 0 && text !== void 0) unstore(place, key);
    return new Map(answers);
  }
  #find(topic) {
    const mark = topicMark(topic);
    for (const rung of ladder) {
      const answer = this.#on(rung).get(mark);
      if (answer) return { answer, rung };
    }
    return void 0;
  }
  #keep(topics, answer, rung) {
    const before = this.#on(rung);
    const answers = new Map(before);
    for (const topic of topics) answers.set(topicMark(topic), answer);
    const kept = this.#save(rung, answers);
    if (kept) this.#rungs.set(rung, answers);
    return kept;
  }
  /** Returns whether all is really gone. Another tab may have written since we read. */
  #drop(topics) {
    this.#readAgain();
    const marks = topics.map(topicMark);
    return ladder.map((rung) => {
      const answers = this.#on(rung);
      const had = marks.filter((mark) => answers.delete(mark));
      return had.length === 0 || this.#save(rung, answers);
    }).every(Boolean);
  }
  #save(rung, answers) {
    if (rung === "page") return true;
    if (this.#foreign.has(rung)) return false;
    if (answers.size > 0) {
      return store(rung, key, writeAnswers(answers, Date.now(), readStored(rung, key)));
    }
    return unstore(rung, key);
  }
}
const readerChoices = new ReaderChoices();

export { ReaderChoices, key, readerChoices };
