import { readerChoices, type Rung } from './reader-choices.js';

/**
 * Stands among the topics that a reader chose about, so that it is kept, ends and is erased as they
 * are, and reads as plainly as they do: not at all. No topic has a name like it.
 */
export const motionTopic = '(motion)';

/**
 * A list of its own for each use: Chromium 156 doesn't tell of a change what somebody has asked in the
 * meantime. There is none on a server.
 */
function wish(): MediaQueryList | undefined {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
}

/** Whether our elements may move. They move less than the system says where a reader asks, never more. */
export const readerMotion = {
  /** Nothing may move, because the system or the reader says so. */
  isStill(): boolean {
    return this.isStillBySystem() || this.isStillByReader();
  },

  isStillBySystem(): boolean {
    return wish()?.matches ?? false;
  },

  isStillByReader(): boolean {
    return readerChoices.answer([motionTopic]) === 'leave-out';
  },

  /**
   * Keeps what the reader says. Call it only for an act of theirs.
   *
   * @returns the rung it was really kept on; `page` where storage refused, and for what the system says
   */
  choose(how: 'still' | 'system', rung: Rung): Rung {
    return readerChoices.choose([motionTopic], how === 'still' ? 'leave-out' : 'ask', rung);
  },

  /** Calls back when it may have changed, whoever said so. Returns how to stop. */
  subscribe(callback: () => void): () => void {
    const system = wish();
    const stop = readerChoices.subscribe(callback);
    system?.addEventListener('change', callback);
    return () => {
      stop();
      system?.removeEventListener('change', callback);
    };
  },
};
