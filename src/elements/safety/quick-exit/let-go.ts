/** By which a page can keep a reader who leaves: ask them whether they want to, or take the way for itself. */
const holds = [
  ['Event', 'preventDefault'],
  ['Event', 'returnValue'],
  ['BeforeUnloadEvent', 'returnValue'],
  ['NavigateEvent', 'intercept'],
] as const;

/**
 * Lets nothing that listens in a window keep its reader there. What listens to a window is called in the
 * order in which it came, so that nobody who comes later can keep others from being heard.
 *
 * @returns gives it all back
 */
export function letGo(over: Window): () => void {
  const nothing = (): void => {};
  const { onbeforeunload } = over;
  over.onbeforeunload = null;
  const found = holds.flatMap(([type, name]) => {
    const shape = (Reflect.get(over, type) as { prototype: object } | undefined)?.prototype;
    const was = shape && Object.getOwnPropertyDescriptor(shape, name);
    return was ? [{ shape, name, was }] : [];
  });
  for (const { shape, name, was } of found) {
    const idle = was.set ? { set: nothing } : { value: nothing };
    Object.defineProperty(shape, name, { ...was, ...idle });
  }
  return () => {
    over.onbeforeunload = onbeforeunload;
    for (const { shape, name, was } of found) Object.defineProperty(shape, name, was);
  };
}
