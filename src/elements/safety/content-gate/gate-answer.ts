import type { Answer } from '../../../reader/answers.js';
import { readerChoices, type Rung } from '../../../reader/reader-choices.js';
import type { View } from './content-gate.model.js';

/** What a kept answer makes of a part that its reader has not said anything about. */
const viewFor: Readonly<Record<Answer, View>> = {
  ask: 'asking',
  show: 'all',
  'show-without-details': 'gist',
  'leave-out': 'closed',
};

function isView(value: unknown): value is View {
  return Object.values<unknown>(viewFor).includes(value);
}

/**
 * What the reader answered to one gate: what they said to this gate itself or, where they said
 * nothing to it, what they said about its topics.
 */
export class GateAnswer {
  readonly #changed: () => void;
  #topics: readonly string[] = [];
  #toTopics = readerChoices.answer([]);
  #toGate: View | undefined;

  /** @param toGate what the reader has said to it already */
  constructor(toGate: View | undefined, changed: () => void) {
    this.#toGate = toGate;
    this.#changed = changed;
  }

  /**
   * Follows what the reader chooses anywhere. Returns how to stop.
   *
   * @param place of the gate, by which one that a framework makes anew is known again; may be empty
   */
  follow(place: string): () => void {
    const before = place ? readerChoices.view(place) : undefined;
    if (isView(before)) this.#toGate ??= before;
    this.#follow();
    return readerChoices.subscribe(this.#follow);
  }

  /** The topics that answers are kept by. */
  get topics(): readonly string[] {
    return this.#topics;
  }

  set topics(topics: readonly string[]) {
    if (topics.join() === this.#topics.join()) return;
    this.#topics = topics;
    this.#follow();
  }

  get view(): View {
    return this.#toGate ?? viewFor[this.#toTopics];
  }

  /** How long the topics are remembered; `off` where nobody asked, `none` where there are none. */
  get memory(): Rung | 'none' | 'off' {
    if (this.#topics.length === 0) return 'none';
    return this.#toTopics === 'ask' ? 'off' : readerChoices.rung(this.#topics);
  }

  /** The reader's settings closed it, not the reader just now. */
  get leftOut(): boolean {
    return this.#toTopics === 'leave-out' && !this.#toGate;
  }

  choose(view: View, place: string): void {
    this.#toGate = view;
    if (place) readerChoices.setView(place, view);
    this.#changed();
  }

  remember(rung: Rung): void {
    const answer = this.view === 'gist' ? 'show-without-details' : 'show';
    readerChoices.choose(this.#topics, answer, rung);
  }

  /** The part in front of the reader stays as it is; it is the next one that asks. */
  forget(): void {
    this.#toGate = this.view;
    readerChoices.forget(this.#topics);
  }

  readonly #follow = (): void => {
    const answer = readerChoices.answer(this.#topics);
    // "Leave out" is said in the settings, after whatever was said here before.
    if (answer === 'leave-out' && answer !== this.#toTopics) this.#toGate = undefined;
    this.#toTopics = answer;
    this.#changed();
  };
}
