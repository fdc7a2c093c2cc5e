/**
 * Everything that must hold before a change goes in.
 *
 *   node tools/test.mjs                 all steps
 *   node tools/test.mjs lint browser    these steps
 *
 * Every step runs even where one before it failed. A step without tests of its own counts when it fails.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './files.mjs';

const bin = (path) => join(root, 'node_modules', path);
/** What a folder of test/ installs for itself is not ours. */
const specs = await filesBelow(
  join(root, 'test'),
  (file) => file.endsWith('.spec.mjs') && !file.includes('node_modules/'),
);

/** What a machine lacks the browser for is said beside what was found. */
const NODE_SKIPPED = /^ℹ skipped [1-9]\d*$/gm;

/** How the test runner of Node sums up in its plain report, and names what failed after that. */
const NODE_TOTALS = /^ℹ pass (\d+)\nℹ fail (\d+)\nℹ cancelled (\d+)/m;
const NODE_FAILURES = /(?<=^✖ failing tests:[^]*)^✖ .+$/gm;

const STEPS = [
  {
    name: 'format',
    run: [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
  },
  { name: 'lint', run: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'types', run: [bin('@typescript/native/bin/tsc'), '-p', 'tsconfig.json'] },
  { name: 'directions', run: ['tools/directions.mjs'] },
  { name: 'packs', run: ['tools/check-packs.mjs'] },
  { name: 'dist', run: ['tools/build.mjs', '--check'] },
  { name: 'package', run: ['tools/check-package.mjs'] },
  {
    name: 'storybook',
    when: existsSync(join(root, '.storybook')),
    run: [bin('storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '--disable-telemetry'],
  },
  {
    name: 'browser',
    when: (await filesBelow(join(root, 'test'), (file) => file.endsWith('.test.ts'))).length > 0,
    run: [bin('@web/test-runner/dist/bin.js')],
    totals: /^Browser tests: (\d+) passed, (\d+) failed/m,
    details: /^(?:chromium|firefox|webkit): (?:\d+ passed, \d+ failed|not found.*)$/gim,
    failures: /^Failed in .+$/gm,
  },
  {
    name: 'pages',
    when: specs.length > 0,
    run: [
      '--test',
      '--test-force-exit',
      '--test-timeout=1800000',
      '--test-reporter=spec',
      ...specs.filter((file) => !file.startsWith('hosts/')).map((file) => join('test', file)),
    ],
    totals: NODE_TOTALS,
    details: NODE_SKIPPED,
    failures: NODE_FAILURES,
  },
  {
    name: 'consumers',
    run: ['--test-reporter=spec', 'test/consumers/run.mjs'],
    totals: NODE_TOTALS,
    failures: NODE_FAILURES,
  },
  {
    name: 'hosts',
    run: [
      '--test',
      // They install what they share, once.
      '--test-concurrency=1',
      '--test-force-exit',
      '--test-timeout=1800000',
      '--test-reporter=spec',
      ...specs.filter((file) => file.startsWith('hosts/')).map((file) => join('test', file)),
    ],
    totals: NODE_TOTALS,
    failures: NODE_FAILURES,
  },
];

/** Runs a step with its output passed on, and gives back what it printed. */
function runStep({ run }) {
  const child = spawn(process.execPath, run, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  child.stderr.pipe(process.stderr, { end: false });
  return new Promise((done) => {
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

function countOf({ totals }, { ok, output }) {
  const [, passed = 0, failing = 0, stopped = 0] = (totals?.exec(output) ?? []).map(Number);
  const failed = failing + stopped;
  // A run that broke off has not counted what it broke off at.
  return { passed, failed: ok || failed > 0 ? failed : 1 };
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !STEPS.some((step) => step.name === name));
if (unknown)
  throw new Error(`There is no step ${unknown}: ${STEPS.map(({ name }) => name).join(', ')}.`);

const sum = { passed: 0, failed: 0 };
const lines = [];
for (const step of STEPS) {
  if (step.when === false || (asked.length > 0 && !asked.includes(step.name))) continue;
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const done = await runStep(step);
  const { passed, failed } = countOf(step, done);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counted = step.totals
    ? `${passed} passed, ${failed} failed`
    : failed > 0
      ? 'failed'
      : 'good';
  lines.push(`${step.name.padEnd(12)}${`${seconds} s`.padStart(8)}   ${counted}`);
  for (const pattern of [step.details, step.failures]) {
    const found = pattern ? done.output.match(pattern) : [];
    lines.push(...(found ?? []).map((line) => ' '.repeat(23) + line));
  }
  sum.passed += passed;
  sum.failed += failed;
}

console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
