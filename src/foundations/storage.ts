/** `visit` ends with the tab, `device` stays until it is erased. */
export type Place = 'visit' | 'device';

/** Everything we keep is under this, and nothing else is ours to erase. */
export const prefix = 'hearten:';

/** Merely touching it throws where the page has an opaque origin or the reader blocks storage. */
function storage(place: Place): Storage {
  return place === 'visit' ? sessionStorage : localStorage;
}

/** What we keep in a place; undefined where it can't be had at all. */
export function keptKeys(place: Place): string[] | undefined {
  try {
    return Object.keys(storage(place)).filter((key) => key.startsWith(prefix));
  } catch {
    return undefined;
  }
}

/** @returns what was kept, or undefined where there is nothing or it can't be read */
export function readStored(place: Place, key: string): string | undefined {
  try {
    return storage(place).getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it was kept; storage may be full, blocked or absent */
export function store(place: Place, key: string, value: string): boolean {
  try {
    storage(place).setItem(prefix + key, value);
    return true;
  } catch {
    return false;
  }
}

/** Removes one thing of ours. @returns whether it is gone; storage may be blocked by now */
export function unstore(place: Place, key: string): boolean {
  try {
    storage(place).removeItem(prefix + key);
    return true;
  } catch {
    return false;
  }
}

/** Removes all that is ours, at once, in both places. */
export function eraseStored(): void {
  for (const place of ['visit', 'device'] as const) {
    for (const key of keptKeys(place) ?? []) unstore(place, key.slice(prefix.length));
  }
}

/** Whether a storage event is about this key, or about everything. */
export function isAbout(event: StorageEvent, key: string): boolean {
  return event.key === null || event.key === prefix + key;
}
