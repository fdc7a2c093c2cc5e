type Callback = (event: Event) => void;

const callbacks = new Map<string, Set<Callback>>();

function tell(event: Event): void {
  for (const callback of [...(callbacks.get(event.type) ?? [])]) {
    try {
      callback(event);
    } catch (error) {
      // One element's fault must not keep the next from hearing.
      reportError(error);
    }
  }
}

/**
 * Listens on the window once for all who ask, however many elements a page holds; the listener
 * goes when the last of them has stopped.
 *
 * @returns stops listening
 */
export function listenShared(type: keyof WindowEventMap, callback: Callback): () => void {
  const listening = callbacks.get(type) ?? new Set();
  if (listening.size === 0) {
    callbacks.set(type, listening);
    addEventListener(type, tell);
  }
  listening.add(callback);
  return () => {
    listening.delete(callback);
    if (listening.size === 0) removeEventListener(type, tell);
  };
}
