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

const key = 'choices';
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
  #stopListening: (() => void)[] = [];

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
    this.#drop(topics);
    const kept = this.#keep(topics, answer, rung) ? rung : 'page';
    if (kept !== rung) this.#keep(topics, answer, 'page');
    this.#changed();
    return kept;
  }

  /** Asks about these topics again, on every rung. */
  forget(topics: readonly string[]): void {
    this.#drop(topics);
    this.#changed();
  }

  /** How the reader left the part with this id, so that a part made anew can be as it was. */
  view(id: string): string | undefined {
    return this.#views.get(id);
  }

  setView(id: string, view: string): void {
    this.#views.set(id, view);
  }

  /** Calls back after every change, whoever made it. Returns how to stop. */
  subscribe(subscriber: () => void): () => void {
    if (this.#subscribers.size === 0) this.#listen();
    this.#subscribers.add(subscriber);
    return () => {
      this.#subscribers.delete(subscriber);
      if (this.#subscribers.size > 0) return;
      for (const stop of this.#stopListening) stop();
      this.#stopListening = [];
      // Nobody tells us of changes from here on, so read again when we are next asked.
      this.#reread();
    };
  }

  #listen(): void {
    this.#stopListening = [
      listenShared('storage', (event) => {
        if (event instanceof StorageEvent && isAbout(event, key)) this.#reread();
      }),
      page().listen((message) => {
        if (message === 'members') return;
        if (message === 'erased') {
          this.#rungs.clear();
          this.#views.clear();
        }
        this.#reread();
      }),
    ];
  }

  /** Memory stays: storage never held what is on the `page` rung. */
  #reread(): void {
    this.#rungs.delete('visit');
    this.#rungs.delete('device');
    this.#foreign.clear();
    for (const subscriber of [...this.#subscribers]) subscriber();
  }

  /** Every copy of the library hears it, this one too. */
  #changed(): void {
    page().send('choices');
  }

  #on(rung: Rung): Map<string, Answer> {
    const known = this.#rungs.get(rung);
    if (known) return known;
    const read: Answers | undefined =
      rung === 'page' ? new Map() : readAnswers(readStored(rung, key), Date.now());
    if (!read) this.#foreign.add(rung);
    const answers = new Map(read);
    this.#rungs.set(rung, answers);
    return answers;
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

  #drop(topics: readonly string[]): void {
    const marks = topics.map(topicMark);
    for (const rung of ladder) {
      const answers = this.#on(rung);
      const had = marks.filter((mark) => answers.delete(mark));
      if (had.length > 0) this.#save(rung, answers);
    }
  }

  #save(rung: Rung, answers: Answers): boolean {
    if (rung === 'page') return true;
    if (this.#foreign.has(rung)) return false;
    if (answers.size > 0) return store(rung, key, writeAnswers(answers, Date.now()));
    unstore(rung, key);
    return true;
  }
}

/** The choices of the reader of this page. */
export const readerChoices = new ReaderChoices();
