const watched = new Map<Node, () => void>();

let observer: MutationObserver | undefined;

function tell(records: readonly MutationRecord[]): void {
  const changed = new Set<() => void>();
  for (const { target } of records) {
    for (let at: Node | null = target; at; at = at.parentNode) {
      const callback = watched.get(at);
      if (callback) changed.add(callback);
    }
  }
  for (const callback of changed) callback();
}

/**
 * Tells an element when its author's HTML inside it has changed. One observer serves all elements of a
 * page, and goes when the last of them has gone.
 *
 * @returns stops watching
 */
export function watchChildren(host: Node, changed: () => void): () => void {
  watched.set(host, changed);
  observer ??= new MutationObserver(tell);
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  return () => {
    watched.delete(host);
    // An observer can't let go of one node, so those that have left are only passed over until then.
    if (watched.size === 0) observer?.disconnect();
  };
}
