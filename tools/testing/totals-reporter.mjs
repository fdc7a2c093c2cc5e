import { relative } from 'node:path';

/** The last word of a run: which tests failed, and how many did or passed, in each engine and in all together. */
export function totalsReporter({ missing }) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        if (!totals.has(name)) totals.set(name, { passed: 0, failed: 0 });
        add(session, totals.get(name));
      }
      const failures = sessions.flatMap((session) => [...failuresOf(session)]);
      const lines = [...totals].map(([name, counts]) => `${name}: ${said(counts)}`);
      const gaps = missing.map(({ name, wants }) => `${name}: not found. It takes ${wants}.`);
      const sum = (key) => [...totals.values()].reduce((total, counts) => total + counts[key], 0);
      const all = said({ passed: sum('passed'), failed: sum('failed') });
      console.log(['', ...failures, ...lines, ...gaps, `Browser tests: ${all}`].join('\n'));
    },
  };
}

/** Each with the first line of what it says, for who reads the end of a long output. */
function* failuresOf({ browser, testFile, testResults, errors, passed }) {
  const file = `Failed in ${browser.name}: ${relative(process.cwd(), testFile)}`;
  const failed = [...failedIn(testResults)];
  for (const { path, message } of failed) yield `${file} › ${path.join(' › ')}: ${message}`;
  if (!passed && failed.length === 0) yield `${file}: ${firstLine(errors[0]?.message)}`;
}

function* failedIn(suite, path = []) {
  for (const { name, passed, skipped, error } of suite?.tests ?? []) {
    if (!passed || skipped) yield { path: [...path, name], message: firstLine(error?.message) };
  }
  for (const inner of suite?.suites ?? []) yield* failedIn(inner, [...path, inner.name]);
}

const firstLine = (text = 'no reason given') => text.split('\n')[0];

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
