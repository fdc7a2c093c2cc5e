import type { Need } from '../support/engine.js';
import type { Subject } from './stage.js';

/** A row of the table. */
export interface PagePromise {
  /** What an element does, in words that follow its name. */
  readonly promise: string;
  readonly needs?: Need;
  /** Says in words what is wrong; nothing where the promise is kept. */
  readonly check: (subject: Subject) => Promise<readonly string[]>;
}
