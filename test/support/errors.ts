/** Keeps the errors that reach the window during each test of a suite, where one is expected. */
export function recordErrors(): { readonly all: readonly unknown[] } {
  const recorded: { all: unknown[] } = { all: [] };
  let runner: typeof window.onerror;
  beforeEach(() => {
    recorded.all = [];
    // The test runner listens here, and would take them for failures.
    runner = window.onerror;
    window.onerror = (_message, _source, _line, _column, error) => {
      recorded.all.push(error);
      return true;
    };
  });
  afterEach(() => {
    window.onerror = runner;
  });
  return recorded;
}
