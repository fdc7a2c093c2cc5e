import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { chromiumEngine } from './tools/testing/chromium-engine.mjs';
import { strictPages, testPage } from './tools/testing/strict-pages.mjs';
import { totalsReporter } from './tools/testing/totals-reporter.mjs';
import { chromiumCommands } from './tools/testing/wtr-commands.mjs';

/** Every test runs in each of these. */
const engines = [await chromiumEngine()];

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  browsers: engines,
  concurrency: 2,
  middleware: [strictPages],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 5_000 } },
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    chromiumCommands(),
  ],
  reporters: [defaultReporter(), totalsReporter()],
};
