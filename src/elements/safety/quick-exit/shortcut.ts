import { enough, patience, ShiftPresses } from './shift-presses.js';

/** An element that wants to know of presses. */
export interface Pressed {
  /** @param count how many there were; 0 where too much time has passed, or another key was pressed */
  pressed(count: number, late: boolean): void;
  changed(): void;
}

const events = ['keydown', 'keyup', 'pointerdown'] as const;
const presses = new ShiftPresses();
/** The first of them leaves: however many there are, three presses are three. */
const waiting = new Set<Pressed>();

let timer: ReturnType<typeof setTimeout> | undefined;
let off = false;

function tell(count: number, late = false): void {
  const [first] = waiting;
  first?.pressed(count, late);
}

function startAgain(late: boolean): void {
  clearTimeout(timer);
  presses.reset();
  tell(0, late);
}

function hear(event: KeyboardEvent | PointerEvent): void {
  // What a script makes up is no reader's.
  if (off || !event.isTrusted) return;
  const before = presses.count;
  const count = presses.take(event);
  if (count === undefined) {
    if (before > 0 && presses.count === 0) startAgain(false);
    return;
  }
  clearTimeout(timer);
  if (count < enough) timer = setTimeout(() => startAgain(true), patience);
  else presses.reset();
  tell(count);
}

/** Whether the reader has turned it off. */
export function isOff(): boolean {
  return off;
}

/** Turns it off or on, for as long as the page is there. */
export function turn(to: 'off' | 'on'): void {
  if (off === (to === 'off')) return;
  off = !off;
  if (presses.count > 0) startAgain(false);
  for (const each of waiting) each.changed();
}

/**
 * Listens on the window, before the page does, for as long as any element wants it: what stops keys on their
 * way comes after.
 *
 * @returns stops listening
 */
export function listen(element: Pressed): () => void {
  if (waiting.size === 0) for (const type of events) addEventListener(type, hear, true);
  waiting.add(element);
  return () => {
    waiting.delete(element);
    if (waiting.size > 0) return;
    for (const type of events) removeEventListener(type, hear, true);
    clearTimeout(timer);
    presses.reset();
  };
}
