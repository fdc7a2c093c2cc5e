import { page } from '../../../page/page-registry.js';
import {
  isAnythingLeft,
  isOthers,
  isThere,
  keepAll,
  longestKept,
} from '../../../reader/keeping.js';
import { motionTopic } from '../../../reader/motion.js';
import { readerChoices, type Rung } from '../../../reader/reader-choices.js';

/** What to say after a change. */
type Changed = 'changed' | 'changedPage' | 'changedVisit' | 'changedDevice' | 'refused';

const words = { page: 'changedPage', visit: 'changedVisit', device: 'changedDevice' } as const;
const rungs = ['page', 'visit', 'device'] as const satisfies readonly Rung[];

/**
 * For how long the settings keep what their reader chooses. It is what the reader said here, or else
 * the longest that anything is kept; what is said on another page, in a second tab or at a gate, comes
 * after what was said here.
 */
export class SettingsKeeping {
  readonly #changed: () => void;
  #said: Rung | undefined;
  #longest: Rung = 'page';
  #isRefused = false;
  #isActing = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Follows what is kept, whoever keeps it. Returns how to stop. */
  follow(): () => void {
    this.#forget();
    const stops = [
      readerChoices.subscribe(() => {
        // What was kept when the reader said how long is kept differently now, and not by them here.
        if (!this.#isActing && this.#longest !== longestKept()) this.#forget();
        this.#changed();
      }),
      page().listen((message) => {
        if (message === 'erased') this.#forget();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  get rung(): Rung {
    return this.#said ?? this.#longest;
  }

  /** Those that this browser has. */
  get rungs(): readonly Rung[] {
    return rungs.filter((rung) => rung === 'page' || isThere(rung));
  }

  get isKept(): boolean {
    return longestKept() !== 'page';
  }

  get isAnythingLeft(): boolean {
    return isAnythingLeft();
  }

  /** What there is to say about what is kept now, if anything. */
  stateOf(topics: readonly string[]): 'refused' | 'newer' | 'shorter' | undefined {
    if (this.#isRefused) return 'refused';
    if (isOthers()) return 'newer';
    const answered = [...topics, motionTopic].filter((topic) => {
      return readerChoices.answer([topic]) !== 'ask';
    });
    const isShorter = answered.some((topic) => readerChoices.rung([topic]) !== this.rung);
    return isShorter && this.rung !== 'page' ? 'shorter' : undefined;
  }

  /** @param isAsk the change asks for nothing to be kept, so that nothing can be refused */
  choose(keep: (rung: Rung) => Rung, isAsk: boolean): Changed {
    const wanted = this.rung;
    const kept = this.#act(() => keep(wanted));
    this.#said = wanted;
    return isAsk ? 'changed' : this.#tell(kept, wanted);
  }

  /** Keeps all that was chosen so far for as long as the reader says, and what they choose next too. */
  keepAll(topics: readonly string[], wanted: Rung): Changed {
    const kept = this.#act(() => keepAll([...topics, motionTopic], wanted));
    return this.#tell(kept, wanted);
  }

  #tell(kept: Rung, wanted: Rung): Changed {
    this.#said = kept;
    this.#isRefused = kept !== wanted;
    return this.#isRefused ? 'refused' : words[kept];
  }

  #act(act: () => Rung): Rung {
    this.#isActing = true;
    try {
      return act();
    } finally {
      this.#isActing = false;
      this.#longest = longestKept();
    }
  }

  #forget(): void {
    this.#said = undefined;
    this.#isRefused = false;
    this.#longest = longestKept();
  }
}
