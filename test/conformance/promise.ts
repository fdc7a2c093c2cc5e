import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Subject } from './stage.js';

/** What an engine's driver has to be able to do for a row. */
export type Capability = 'heap' | 'media' | 'viewport';

/** A row of the table. */
export interface PagePromise {
  /** What an element does, in words that follow its name. */
  readonly promise: string;
  readonly needs?: Capability;
  /** Says in words what is wrong; nothing where the promise is kept. */
  readonly check: (subject: Subject) => Promise<readonly string[]>;
}

const tries: Readonly<Record<Capability, () => Promise<unknown>>> = {
  heap: () => executeServerCommand('count-leftovers'),
  media: () => executeServerCommand('emulate', {}),
  viewport: () => setViewport({ width: 800, height: 600 }),
};

async function works(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

/** What the engine these tests run in can do. */
export async function capabilities(): Promise<Set<Capability>> {
  const names = Object.keys(tries) as Capability[];
  const found = await Promise.all(
    names.map(async (name) => ((await works(tries[name])) ? [name] : [])),
  );
  return new Set(found.flat());
}
