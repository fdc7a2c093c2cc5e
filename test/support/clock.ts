interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock for `setTimeout` and `Date.now` that goes only when a test says so. */
export function stoppedClock(): { pass(milliseconds: number): void } {
  const real = { setTimeout, clearTimeout, now: Date.now };
  const timers = new Map<number, Timer>();
  let now = 0;
  let last = 0;

  beforeEach(() => {
    timers.clear();
    now = real.now();
    Date.now = () => now;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, wait = 0) => {
        last += 1;
        timers.set(last, { at: now + wait, run });
        return last;
      },
      clearTimeout: (id: number) => timers.delete(id),
    });
  });
  afterEach(() => {
    Date.now = real.now;
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
  });

  return {
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const due = [...timers]
          .filter(([, { at }]) => at <= end)
          .sort(([, a], [, b]) => a.at - b.at);
        const next = due[0];
        if (!next) break;
        timers.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = end;
    },
  };
}
