/**
 * Elements upgrade in any order, and most pages have no provider at all. So consumers put
 * themselves on this board, which costs a set entry, and ask for values only while there is a
 * provider. All copies of the library share the board.
 */
interface ContextBoard {
  providers: number;
  readonly consumers: Set<() => void>;
}

const key = Symbol.for('hearten:context/1');

type Page = typeof globalThis & { [key]?: ContextBoard };

function board(): ContextBoard {
  const page: Page = globalThis;
  return (page[key] ??= { providers: 0, consumers: new Set() });
}

/** Runs `ask` now if there is a provider, and again whenever one arrives. Returns the way out. */
export function awaitProviders(ask: () => void): () => void {
  const { consumers, providers } = board();
  consumers.add(ask);
  if (providers > 0) ask();
  return () => consumers.delete(ask);
}

/** A provider has come: everyone who waits may ask it. Returns what to do when it goes. */
export function welcomeProvider(): () => void {
  const here = board();
  here.providers += 1;
  for (const ask of [...here.consumers]) ask();
  return () => {
    here.providers -= 1;
  };
}
