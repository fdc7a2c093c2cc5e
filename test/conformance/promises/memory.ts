import { executeServerCommand } from '@web/test-runner-commands';
import { pressFirst } from '../pressing.js';
import type { PagePromise } from '../promise.js';
import { stageFor, type Example, type Subject } from '../stage.js';

interface Leftovers {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const copies = 10;
const rounds = 20;
const attempts = 6;
/** Design.md section 7: what may be left after twenty rounds, in bytes. */
const maxHeap = 16 * 1024;

/** The least of three counts: what waits for its turn to be collected is gone by the last. */
async function count(): Promise<Leftovers> {
  const counts: Leftovers[] = [];
  for (let i = 0; i < 3; i++) counts.push(await executeServerCommand('count-leftovers'));
  const least = (key: keyof Leftovers): number => Math.min(...counts.map((each) => each[key]));
  return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') };
}

async function twentyRounds(subject: Subject, example: Example): Promise<void> {
  const many = { ...example, markup: example.markup.repeat(copies) };
  for (let round = 0; round < rounds; round++) {
    const stage = await stageFor(subject, many);
    await pressFirst(stage);
    await stage.clear();
  }
}

function compare(before: Leftovers, after: Leftovers): string[] {
  const most = { heap: maxHeap, nodes: 0, listeners: 0 };
  return (['heap', 'nodes', 'listeners'] as const)
    .filter((key) => after[key] - before[key] > most[key])
    .map((key) => `${key}: ${after[key] - before[key]} more than before`);
}

/**
 * Code that the browser compiles meanwhile takes room too, for some rounds; what leaks does so in
 * every round, so one attempt out of several without it is enough.
 */
async function leavesNoMemory(subject: Subject): Promise<string[]> {
  const [example] = subject.examples;
  if (!example) return [];
  let before = await count();
  let faults: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    await twentyRounds(subject, example);
    const after = await count();
    faults = compare(before, after);
    if (faults.length === 0) break;
    before = after;
  }
  return faults;
}

export const memory: readonly PagePromise[] = [
  { promise: 'leaves no memory behind after twenty rounds', needs: 'heap', check: leavesNoMemory },
];
