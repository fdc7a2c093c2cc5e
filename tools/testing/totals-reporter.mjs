/** The last word of a run: how many tests passed and failed, in each engine and in all together. */
export function totalsReporter({ missing }) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        if (!totals.has(name)) totals.set(name, { passed: 0, failed: 0 });
        add(session, totals.get(name));
      }
      const lines = [...totals].map(([name, counts]) => `${name}: ${said(counts)}`);
      const gaps = missing.map(({ name, wants }) => `${name}: not found. It takes ${wants}.`);
      const sum = (key) => [...totals.values()].reduce((total, counts) => total + counts[key], 0);
      const all = said({ passed: sum('passed'), failed: sum('failed') });
      console.log(['', ...lines, ...gaps, `Browser tests: ${all}`].join('\n'));
    },
  };
}

const said = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

function add(session, totals) {
  const before = totals.failed;
  count(session.testResults, totals);
  // A file that broke before its tests ran has none to count.
  if (!session.passed && totals.failed === before) totals.failed += 1;
}

/** A test that is skipped proves nothing, so it counts as failed. */
function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    totals[test.passed && !test.skipped ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}
