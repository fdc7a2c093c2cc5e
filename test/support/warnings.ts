/**
 * Keeps what is warned of during each test of a suite, and out of the console. A warning comes once
 * for each page, so tests that look for one must each use words of their own.
 */
export function recordWarnings(): { readonly all: readonly string[] } {
  const { warn } = console;
  const recorded: { all: string[] } = { all: [] };
  beforeEach(() => {
    recorded.all = [];
    console.warn = (...words: unknown[]) => recorded.all.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return recorded;
}
