import { listenShared } from '../foundations/shared-listener.js';
import { isAbout, readStored, store, unstore, type Place } from '../foundations/storage.js';
import { page } from '../page/page-registry.js';
import {
  mostCareful,
  readAnswers,
  topicMark,
  writeAnswers,
  type Answer,
  type Answers,
} from './answers.js';

/** The ladder: for as long as the page is open, for this visit, on this device. */
export type Rung = 'page' | Place;

/** What the choices are kept under, after the prefix of all that is ours. */
export const key = 'choices';
/** Lowest first: what was said here and now comes before what was said some time ago. */
const ladder = ['page', 'visit', 'device'] as const satisfies readonly Rung[];

/**
 * What the reader chose. It is in memory unless the reader asked for more, and storage that
 * refuses, is full or holds nonsense changes only how long a choice lasts.
 */
export class ReaderChoices {
  readonly #rungs = new Map<Rung, Map<string, Answer>>();
  readonly #subscribers = new Set<() => void>();
  /** Rungs where a later version of the library keeps something we can't read. */
  readonly #foreign = new Set<Rung>();
  readonly #views = new Map<string, string>();
  #stops: readonly (() => void)[] = [];
  #listening = false;

  /** The answer for material about all of these topics. */
  answer(topics: readonly string[]): Answer {
    return mostCareful(topics.map((topic) => this.#find(topic)?.answer ?? 'ask'));
  }

  /** How long the answers for these topics last: the shortest of them. */
  rung(topics: readonly string[]): Rung {
    const rungs = topics.map((topic) => this.#find(topic)?.rung ?? 'page');
    return ladder.find((rung) => rungs.includes(rung)) ?? 'page';
  }

  /**
   * Keeps an answer for each topic. Call it only for an act of the reader.
   *
   * @returns the rung it was really kept on; `page` where storage refused
   */
  choose(topics: readonly string[], answer: Answer, rung: Rung): Rung {
    if (answer === 'ask') {
      this.forget(topics);
      return 'page';
    }
    this.#drop(topics);
    const kept = this.#keep(topics, answer, rung) ? rung : 'page';
    if (kept !== rung) this.#keep(topics, answer, 'page');
    page().send('choices');
    return kept;
  }

  /** Asks about these topics again, even where storage won't let go of what it has. */
  forget(topics: readonly string[]): void {
    if (!this.#drop(topics)) this.#keep(topics, 'ask', 'page');
    page().send('choices');
  }

  /** How the reader left the part in this place, so that a part made anew can be as it was. */
  view(place: string): string | undefined {
    return this.#views.get(place);
  }

  setView(place: string, view: string): void {
    this.#listen();
    this.#views.set(place, view);
  }

  /** Calls back after every change, whoever made it. Returns how to stop. */
  subscribe(subscriber: () => void): () => void {
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
  #hearElsewhere(): (() => void)[] {
    return [
      listenShared('storage', (event) => {
        if (event instanceof StorageEvent && isAbout(event, key)) this.#reread();
      }),
      listenShared('pageshow', (event) => {
        if (event instanceof PageTransitionEvent && event.persisted) this.#reread();
      }),
    ];
  }

  /** For good: what is in memory must be forgotten even while no element is on the page. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    page().listen((message) => {
      if (message === 'erased') {
        this.#rungs.clear();
        this.#views.clear();
      }
      if (message === 'erased' || message === 'choices') this.#reread();
    });
  }

  /** Storage may say something else by now. Memory stays: storage never held it. */
  #readAgain(): void {
    this.#rungs.delete('visit');
    this.#rungs.delete('device');
    this.#foreign.clear();
  }

  #reread(): void {
    this.#readAgain();
    for (const subscriber of [...this.#subscribers]) subscriber();
  }

  #on(rung: Rung): Map<string, Answer> {
    this.#listen();
    const known = this.#rungs.get(rung);
    if (known) return known;
    const answers = rung === 'page' ? new Map<string, Answer>() : this.#read(rung);
    this.#rungs.set(rung, answers);
    return answers;
  }

  #read(place: Place): Map<string, Answer> {
    const text = readStored(place, key);
    const answers = readAnswers(text, Date.now());
    if (!answers) this.#foreign.add(place);
    // What has had its time, or is no sense of ours, has no business to stay.
    else if (answers.size === 0 && text !== undefined) unstore(place, key);
    return new Map(answers);
  }

  #find(topic: string): { answer: Answer; rung: Rung } | undefined {
    const mark = topicMark(topic);
    for (const rung of ladder) {
      const answer = this.#on(rung).get(mark);
      if (answer) return { answer, rung };
    }
    return undefined;
  }

  #keep(topics: readonly string[], answer: Answer, rung: Rung): boolean {
    const before = this.#on(rung);
    const answers = new Map(before);
    for (const topic of topics) answers.set(topicMark(topic), answer);
    const kept = this.#save(rung, answers);
    if (kept) this.#rungs.set(rung, answers);
    return kept;
  }

  /** Returns whether all is really gone. Another tab may have written since we read. */
  #drop(topics: readonly string[]): boolean {
    this.#readAgain();
    const marks = topics.map(topicMark);
    return ladder
      .map((rung) => {
        const answers = this.#on(rung);
        const had = marks.filter((mark) => answers.delete(mark));
        return had.length === 0 || this.#save(rung, answers);
      })
      .every(Boolean);
  }

  #save(rung: Rung, answers: Answers): boolean {
    if (rung === 'page') return true;
    if (this.#foreign.has(rung)) return false;
    if (answers.size > 0) {
      return store(rung, key, writeAnswers(answers, Date.now(), readStored(rung, key)));
    }
    return unstore(rung, key);
  }
}

/** The choices of the reader of this page. */
export const readerChoices = new ReaderChoices();
