import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WordingOptions } from '../../../wording/wording.js';
import { type Engine } from './engine.js';
import type { TextSource } from './text-source.js';
import { type Answer, type Place } from './wording-check.model.js';
/** How far a look has come. `gone`: the text; `unavailable`: what looks at it. */
export type State = 'waiting' | 'looking' | 'looked' | 'empty' | 'gone' | 'unavailable';
/** A text, the places found in it, and what its writer said about them; all of it in memory only. */
export declare class Look implements ReactiveController {
    #private;
    state: State;
    /** In the order they stand in the text. */
    places: readonly Place[];
    source: TextSource | undefined;
    /**
     * @param options which rules are wanted, asked for each time
     * @param failed told once the engine can't be had
     */
    constructor(host: ReactiveControllerHost, options: (engine: Engine) => WordingOptions, failed: () => void);
    hostDisconnected(): void;
    /** Forgets the text and all that was said about it. */
    forget(): void;
    /** Looks at a text. What was answered about its places stays answered. */
    at(source: TextSource | undefined): Promise<void>;
    /** The text is another now; it is looked at again once nobody types. */
    changed(): void;
    go(place: Place): void;
    answer(place: Place, answer: Answer | undefined): void;
    /** Puts another way to say it in the text. */
    swap(place: Place, alternative: string): void;
    /** Puts back what was there. */
    undo(place: Place): void;
}
