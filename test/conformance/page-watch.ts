/**
 * Sees what a page's own functions are used for. It has to be imported before the library, which may
 * keep a function as it found it.
 */
type Kind = 'listeners' | 'timers' | 'observers';

interface Standing {
  readonly kind: Kind;
  readonly text: string;
  readonly target?: EventTarget;
  readonly type?: string;
  readonly callback?: unknown;
  readonly capture?: boolean;
}

/** What was noticed since `watchPage()`. */
export interface PageWatch {
  /** What waits, listens or observes now and did not before, with the line of ours that set it up. */
  standing(): string[];
  readonly requests: string[];
  readonly writes: string[];
  readonly said: string[];
  /** Events that a script dispatched, as opposed to what the browser sent. */
  readonly events: { readonly event: Event; readonly target: EventTarget }[];
  stop(): void;
}

interface Notes extends PageWatch {
  readonly held: Map<unknown, Standing>;
}

let notes: Notes | undefined;

/** The functions as the browser has them, for tests that must not be noticed. */
export const native = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  add: EventTarget.prototype.addEventListener,
  remove: EventTarget.prototype.removeEventListener,
  dispatch: EventTarget.prototype.dispatchEvent,
};

/** The announcer is one for the page and takes its words back after a while: ARCHITECTURE.md names it. */
const meantToStay = /\/foundations\/announcer\./;

export function watchPage(): PageWatch {
  const held = new Map<unknown, Standing>();
  const requestsBefore = performance.getEntriesByType('resource').length;
  const requests: string[] = [];
  const own: Notes = {
    held,
    requests,
    writes: [],
    said: [],
    events: [],
    standing: () =>
      [...held.values()]
        .map(({ kind, text }) => `${kind}: ${text}`)
        .filter((line) => !meantToStay.test(line)),
    stop() {
      const entries = performance.getEntriesByType('resource').slice(requestsBefore);
      requests.push(...entries.map(({ name }) => name).filter((name) => !requests.includes(name)));
      if (notes === own) notes = undefined;
    },
  };
  notes = own;
  return own;
}

function from(): string {
  const lines = (new Error().stack ?? '').split('\n');
  const line = lines.find((each) => /\/(?:src|dist)\/|faulty/.test(each)) ?? lines[3] ?? '';
  return /https?:\/\/[^/]+([^\s)?]+)/.exec(line)?.[1] ?? line.trim();
}

/** Nodes inside an element go with it; everything else has to be let go of. */
function outlives(target: EventTarget): boolean {
  if (!(target instanceof Node)) return true;
  return [document, document.documentElement, document.head, document.body].includes(
    target as HTMLElement,
  );
}

function isCapture(options: unknown): boolean {
  return typeof options === 'object' && options !== null
    ? Reflect.get(options, 'capture') === true
    : options === true;
}

function watchListeners(): void {
  EventTarget.prototype.addEventListener = function (type, callback, options): void {
    const watch = notes;
    native.add.call(this, type, callback, options);
    if (!watch || !callback || !outlives(this)) return;
    const key = {};
    const text = `${type} on ${Object.prototype.toString.call(this)} from ${from()}`;
    watch.held.set(key, {
      kind: 'listeners',
      text,
      target: this,
      type,
      callback,
      capture: isCapture(options),
    });
    const gone = (): unknown => watch.held.delete(key);
    if (typeof options !== 'object') return;
    if (options.once) native.add.call(this, type, gone, { once: true });
    if (options.signal) native.add.call(options.signal, 'abort', gone, { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options): void {
    native.remove.call(this, type, callback, options);
    for (const [key, each] of notes?.held ?? []) {
      const same = each.target === this && each.type === type && each.callback === callback;
      if (same && each.capture === isCapture(options)) notes?.held.delete(key);
    }
  };
  EventTarget.prototype.dispatchEvent = function (event): boolean {
    notes?.events.push({ event, target: this });
    return native.dispatch.call(this, event);
  };
}

type Waiting = 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback';
type Page = Record<string, (...parameters: unknown[]) => unknown>;

function watchTimer(start: Waiting, stop: string): void {
  const page = globalThis as unknown as Page;
  const [begin, end] = [page[start], page[stop]];
  if (!begin || !end) return;
  page[start] = (callback, ...rest) => {
    const watch = notes;
    const key = {};
    const once = start !== 'setInterval';
    const run = (...values: unknown[]): void => {
      if (once) watch?.held.delete(key);
      if (typeof callback === 'function') Reflect.apply(callback, globalThis, values);
    };
    const id = begin.call(globalThis, run, ...rest);
    Object.assign(key, { id });
    watch?.held.set(key, { kind: 'timers', text: `${start} from ${from()}` });
    return id;
  };
  page[stop] = (id) => {
    for (const key of notes?.held.keys() ?? []) {
      if (typeof key === 'object' && key !== null && Reflect.get(key, 'id') === id)
        notes?.held.delete(key);
    }
    return end.call(globalThis, id);
  };
}

type Observing = new (...parameters: never[]) => {
  observe(...of: never[]): void;
  disconnect(): void;
};

function watchObserver(name: string): void {
  const Original = Reflect.get(globalThis, name) as Observing | undefined;
  if (!Original) return;
  class Watched extends Original {
    override observe(...of: never[]): void {
      super.observe(...of);
      notes?.held.set(this, { kind: 'observers', text: `${name} from ${from()}` });
    }
    override disconnect(): void {
      super.disconnect();
      notes?.held.delete(this);
    }
  }
  Reflect.set(globalThis, name, Watched);
}

/** Notes the first parameter of a call, and lets the call through. */
function watchCalls(owner: object, name: string, note: (first: unknown) => void): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  const watched = new Proxy(original, {
    apply(target, self, parameters: unknown[]): unknown {
      note(parameters[0]);
      return Reflect.apply(target, self, parameters);
    },
    construct(target, parameters: unknown[], made): object {
      note(parameters[0]);
      return Reflect.construct(target, parameters, made) as object;
    },
  });
  Reflect.set(owner, name, watched);
}

let answersToCome = 0;

/** Whether an answer is still on its way, so that nothing can be said yet of what it brings. */
export function isWaitingForAnswers(): boolean {
  return answersToCome > 0;
}

async function awaitAnswer(answer: Promise<Response>): Promise<void> {
  answersToCome += 1;
  await answer.then((response) => response.clone().arrayBuffer()).catch(() => undefined);
  // Who asked reads it at its own pace.
  await new Promise((resolve) => native.setTimeout(resolve, 20));
  answersToCome -= 1;
}

function watchRequests(): void {
  const note = (first: unknown): void => void notes?.requests.push(address(first));
  const ask = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (...parameters) => {
    note(parameters[0]);
    const answer = ask(...parameters);
    void awaitAnswer(answer);
    return answer;
  };
  watchCalls(Navigator.prototype, 'sendBeacon', note);
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker'])
    watchCalls(globalThis, name, note);
  const open = XMLHttpRequest.prototype.open as (...parameters: unknown[]) => void;
  Reflect.set(
    XMLHttpRequest.prototype,
    'open',
    function (this: XMLHttpRequest, ...parameters: unknown[]) {
      note(parameters[1]);
      Reflect.apply(open, this, parameters);
    },
  );
}

function address(first: unknown): string {
  const written = first instanceof Request ? first.url : String(first);
  return URL.canParse(written, document.baseURI)
    ? new URL(written, document.baseURI).href
    : written;
}

function watchWrites(): void {
  const note = (what: string) => (first: unknown) =>
    void notes?.writes.push(`${what}: ${String(first)}`);
  watchCalls(Storage.prototype, 'setItem', note('storage'));
  watchCalls(IDBFactory.prototype, 'open', note('database'));
  watchCalls(CacheStorage.prototype, 'open', note('cache'));
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie?.get?.call(document) as unknown,
    set: note('cookie'),
  });
}

function watchConsole(): void {
  for (const name of [
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'table',
    'dir',
    'trace',
    'group',
  ] as const) {
    const original = console[name].bind(console);
    console[name] = (...words: unknown[]): void => {
      const text = words.map(String).join(' ');
      if (notes) notes.said.push(text);
      // Many checks give bad input on purpose; what is said about it is the matter of one of them.
      else if (!text.startsWith('<hearten-')) original(...words);
    };
  }
}

performance.setResourceTimingBufferSize(100_000);
watchListeners();
watchTimer('setTimeout', 'clearTimeout');
watchTimer('setInterval', 'clearInterval');
watchTimer('requestAnimationFrame', 'cancelAnimationFrame');
watchTimer('requestIdleCallback', 'cancelIdleCallback');
// The clipboard belongs to whoever runs the tests, and is refused or not by where the focus is.
Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'])
  watchObserver(name);
watchRequests();
watchWrites();
watchConsole();
