type Name = 'localStorage' | 'sessionStorage';

const names = ['localStorage', 'sessionStorage'] as const;

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('Refused', name);
  };
}

function descriptor(of: object, name: PropertyKey): PropertyDescriptor {
  const found = Object.getOwnPropertyDescriptor(of, name);
  if (!found) throw new Error(`There is no ${String(name)}.`);
  return found;
}

const windows = new Map(names.map((name) => [name, descriptor(window, name)]));
const methods = (['getItem', 'setItem', 'removeItem'] as const).map(
  (name) => [name, descriptor(Storage.prototype, name)] as const,
);

/** WebKit goes on using a property of the window that was only redefined. */
function redefine(name: Name, found: PropertyDescriptor): void {
  Reflect.deleteProperty(window, name);
  Object.defineProperty(window, name, found);
}

/** Merely touching storage throws, as where the reader blocks it. */
export function blockStorage(which: readonly Name[] = names): void {
  for (const name of which) {
    redefine(name, { configurable: true, get: refuse('SecurityError') });
  }
}

/** Storage is there and can be read, but takes nothing more. */
export function fillStorage(): void {
  Storage.prototype.setItem = refuse('QuotaExceededError');
}

/** Storage is there, and whatever is asked of it throws. */
export function breakStorage(): void {
  for (const [name] of methods) Storage.prototype[name] = refuse('UnknownError');
}

/** Makes storage what it was, and empties it. */
export function mendStorage(): void {
  for (const [name, found] of windows) redefine(name, found);
  for (const [name, found] of methods) Object.defineProperty(Storage.prototype, name, found);
  for (const name of names) window[name].clear();
}
