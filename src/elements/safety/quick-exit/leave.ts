import { page } from '../../../page/page-registry.js';
import { clearFields } from './clear-fields.js';
import { Cover, type Said } from './cover.js';
import { letGo } from './let-go.js';

/** How a reader leaves, and what is said meanwhile. */
export interface Leaving {
  readonly destination: string;
  /** The page may be come back to, and is closed then. */
  readonly returnable: boolean;
  readonly say: (what: Told) => string;
}

/** What is said on the cover. */
export type Told = 'loading' | 'still' | 'stuck' | 'leave' | 'closed' | 'reopen';

type Browser = Window & typeof globalThis;

/** A page that is still there after this says what else can be done. */
const patience = 2000;

/** How the page round this frame is asked to leave, once it has said that it would. */
let askAround: (() => void) | undefined;

let covers: Cover[] = [];
let waiting: ReturnType<typeof setTimeout> | undefined;
let ending: AbortController | undefined;
let undo: (() => void)[] = [];

/** Each step is taken, whatever becomes of the one before it. */
function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    // Nothing is said of it anywhere: it would say that somebody left.
    return false;
  }
}

/** This window, and that of the whole page where it is of the same site. */
function windows(): Browser[] {
  const all: Browser[] = [window];
  attempt(() => {
    const top = window.top as Browser | null;
    if (top && top !== window && top.document.documentElement) all.push(top);
  });
  return all;
}

function write(said: () => Said): void {
  for (const cover of covers) attempt(() => cover.say(said()));
}

function go(leaving: Leaving): void {
  const { destination, returnable } = leaving;
  clearTimeout(waiting);
  const hasGone = attempt(() => {
    const { location } = window.top ?? window;
    // Of another site's window this is all that may be set.
    if (returnable) location.href = destination;
    else location.replace(destination);
  });
  if (!hasGone) {
    askAround?.();
    return write(() => ({ text: leaving.say('stuck') }));
  }
  waiting = setTimeout(() => {
    const link = { text: leaving.say('leave'), href: destination };
    write(() => ({ text: leaving.say('still'), link }));
  }, patience);
}

function comeBack(leaving: Leaving): void {
  clearTimeout(waiting);
  if (!leaving.returnable) return go(leaving);
  write(() => ({
    text: leaving.say('closed'),
    button: { text: leaving.say('reopen'), press: stay },
  }));
}

/** There is another way where this window may not lead away. */
export function leaveThrough(ask: () => void): void {
  askAround = ask;
}

/** Opens the page again for a reader who has come back and wants it. */
function stay(): void {
  clearTimeout(waiting);
  ending?.abort();
  for (const cover of covers) attempt(() => cover.lift());
  for (const step of undo) attempt(step);
  covers = [];
  undo = [];
}

/**
 * Leaves the page, all in one go: covers it, blanks its title, empties its fields, erases all that any
 * element kept, and asks for the next page. It stays covered for as long as it is there.
 */
export function leave(leaving: Leaving): void {
  if (!ending || ending.signal.aborted) {
    for (const each of windows()) attempt(() => covers.push(new Cover(each)));
    for (const cover of covers) attempt(() => cover.quieten());
    for (const each of windows()) attempt(() => undo.push(letGo(each)));
    attempt(clearFields);
    attempt(() => page().erase());
    ending = new AbortController();
    const { signal } = ending;
    const back = (event: PageTransitionEvent): void => {
      if (event.persisted) comeBack(leaving);
    };
    addEventListener('pageshow', back, { signal });
    write(() => ({ text: leaving.say('loading') }));
  }
  go(leaving);
}
