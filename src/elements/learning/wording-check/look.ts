import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../../../wording/find.js';
import { swapIn, type Edit } from '../../../wording/swap-in.js';
import type { WordingOptions } from '../../../wording/wording.js';
import { loadEngine, type Engine } from './engine.js';
import type { TextSource } from './text-source.js';
import { moved, placesOf, type Answer, type Place } from './wording-check.model.js';

/** How far a look has come. `gone`: the text; `unavailable`: what looks at it. */
export type State = 'waiting' | 'looking' | 'looked' | 'empty' | 'gone' | 'unavailable';

/** Who types is not interrupted: long enough to be between two thoughts. */
const pauseMilliseconds = 600;

/** A text, the places found in it, and what its writer said about them; all of it in memory only. */
export class Look implements ReactiveController {
  state: State = 'waiting';
  /** In the order they stand in the text. */
  places: readonly Place[] = [];
  source: TextSource | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: (engine: Engine) => WordingOptions;
  readonly #failed: () => void;
  /** What `places` are places in. */
  #text = '';
  /** Only the last look counts. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param options which rules are wanted, asked for each time
   * @param failed told once the engine can't be had
   */
  constructor(
    host: ReactiveControllerHost,
    options: (engine: Engine) => WordingOptions,
    failed: () => void,
  ) {
    this.#host = host;
    this.#options = options;
    this.#failed = failed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    if (this.state === 'looking') this.#become('waiting');
  }

  /** Forgets the text and all that was said about it. */
  forget(): void {
    this.hostDisconnected();
    this.source = undefined;
    this.#text = '';
    this.places = [];
    this.#become('waiting');
  }

  /** Looks at a text. What was answered about its places stays answered. */
  async at(source: TextSource | undefined): Promise<void> {
    const turn = this.#begin();
    this.source = source;
    if (!source?.isThere) return this.#lose();
    this.#follow();
    const text = this.#text;
    if (text.trim() === '') return this.#become('empty');
    this.#become('looking');
    const findings = await this.#find(text, turn);
    if (turn !== this.#turn) return;
    if (!findings) return this.#become('unavailable');
    const answered = this.places.filter(({ answer }) => answer);
    this.places = placesOf(answered, findings);
    this.#become('looked');
  }

  #begin(): number {
    clearTimeout(this.#timer);
    return (this.#turn += 1);
  }

  #lose(): void {
    this.places = [];
    this.#become('gone');
  }

  #become(state: State): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** @returns undefined where the engine can't be had, or nobody waits any more */
  async #find(text: string, turn: number): Promise<Finding[] | undefined> {
    const found: Finding[] = [];
    try {
      const engine = await loadEngine();
      for await (const some of engine.checkWordingInSlices(text, this.#options(engine))) {
        if (turn !== this.#turn) return undefined;
        found.push(...some);
      }
    } catch {
      this.#failed();
      return undefined;
    }
    return found;
  }

  /** Places go along with the words as a text changes round them. */
  #follow(): void {
    const text = this.source?.text ?? '';
    this.places = moved(this.places, this.#text, text);
    this.#text = text;
  }

  /** The text is another now; it is looked at again once nobody types. */
  changed(): void {
    if (this.state === 'waiting' || !this.source) return;
    this.#begin();
    this.#follow();
    this.#timer = setTimeout(() => void this.at(this.source), pauseMilliseconds);
    this.#host.requestUpdate();
  }

  /** Whether the text is still there to do something with; if not, there is nothing to say about it. */
  get #isThere(): boolean {
    if (this.source?.isThere) return true;
    this.#begin();
    this.#lose();
    return false;
  }

  go(place: Place): void {
    if (this.#isThere) this.source?.go(place);
  }

  answer(place: Place, answer: Answer | undefined): void {
    const { start, end, finding } = place;
    this.#put(place, { start, end, finding, ...(answer && { answer }) });
  }

  #put(place: Place, changed: Place): void {
    this.places = this.places.map((each) => (each === place ? changed : each));
    this.#host.requestUpdate();
  }

  /** Puts another way to say it in the text. */
  swap(place: Place, alternative: string): void {
    if (!this.#isThere) return;
    const { start, end, finding } = place;
    const edit = swapIn(this.#text, { ...finding, start, end }, alternative);
    const before = this.#text.slice(edit.start, edit.end);
    this.#replace(place, edit, {
      start: edit.start,
      end: edit.start + edit.text.length,
      finding,
      answer: { kind: 'swapped', before, after: edit.text },
    });
  }

  /** Puts back what was there. */
  undo(place: Place): void {
    const { start, end, finding, answer } = place;
    if (!this.#isThere || answer?.kind !== 'swapped') return;
    const back = start + answer.before.length;
    // An article in front was changed with the words.
    const from = back - (finding.end - finding.start);
    this.#replace(place, { start, end, text: answer.before }, { start: from, end: back, finding });
  }

  /** @param changed what the place is afterwards; it lies in what changes, and the others move along */
  #replace(place: Place, edit: Edit, changed: Place): void {
    const before = this.#text;
    const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
    const others = moved(
      this.places.filter((each) => each !== place),
      before,
      after,
    );
    this.places = [...others, changed].sort((one, other) => one.start - other.start);
    this.#text = after;
    this.#host.requestUpdate();
    this.source?.replace(edit);
  }
}
