/** The last word of a run: how many tests passed and failed, in all engines together. */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = totals.failed;
        count(session.testResults, totals);
        // A file that broke before its tests ran has none to count.
        if (!session.passed && totals.failed === before) totals.failed += 1;
      }
      const skipped = totals.skipped > 0 ? ` (${totals.skipped} skipped)` : '';
      console.log(`\nBrowser tests: ${totals.passed} passed, ${totals.failed} failed${skipped}`);
    },
  };
}

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}
