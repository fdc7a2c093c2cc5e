import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { engines } from './tools/engines.mjs';
import { chromiumEngine } from './tools/testing/chromium-engine.mjs';
import { engineCommands, leftOutReporter } from './tools/testing/engine-commands.mjs';
import { firefoxEngine } from './tools/testing/firefox-engine.mjs';
import { strictPages, testPage } from './tools/testing/strict-pages.mjs';
import { totalsReporter } from './tools/testing/totals-reporter.mjs';
import { webkitEngine } from './tools/testing/webkit-engine.mjs';

const launchers = { chromium: chromiumEngine, firefox: firefoxEngine, webkit: webkitEngine };
const { found, missing } = await engines();

export default {
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: true,
  // Every test runs in each of these.
  browsers: found.map(({ name, at }) => launchers[name](at)),
  concurrentBrowsers: 2,
  concurrency: 2,
  middleware: [strictPages],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 20_000 } },
  // The conformance suite is one file, and WebKit takes it alone and slowly.
  testsFinishTimeout: 2_700_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    engineCommands(),
  ],
  reporters: [defaultReporter(), leftOutReporter(), totalsReporter({ missing })],
};
