import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** What Firefox's developer tools set on a page. */
const OVERRIDES = {
  mediumOverride: 'media',
  prefersColorSchemeOverride: 'colorScheme',
  prefersReducedMotionOverride: 'reducedMotion',
  forcedColorsOverride: 'forcedColors',
};

/** Runs in the browser's own window, which the driver may look into because of the flag below. */
function applyOverrides(id, overrides, contrast) {
  const { gBrowser, requestAnimationFrame, Services } = globalThis;
  const { browsingContext } = gBrowser.browsers.find(({ currentURI }) =>
    currentURI.spec.includes(id),
  );
  Object.assign(browsingContext, overrides);
  const setting = 'ui.useAccessibilityTheme';
  if (Services.prefs.getIntPref(setting, 0) === contrast) return undefined;
  // For the whole browser, which is why it has one page at a time; it tells the page before the next frame.
  Services.prefs.setIntPref(setting, contrast);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** WebDriver BiDi has no command for it. */
async function emulate(page, id, asked) {
  const { connection } = page.browser();
  const scope = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { result: tree } = await connection.send('browsingContext.getTree', scope);
  const overrides = Object.fromEntries(
    Object.entries(OVERRIDES).map(([override, name]) => [
      override,
      asked[name] ?? (name === 'media' ? '' : 'none'),
    ]),
  );
  const args = [id, overrides, asked.contrast === 'more' ? 1 : 0];
  const { result } = await connection.send('script.evaluate', {
    expression: `(${applyOverrides})(...${JSON.stringify(args)})`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}

/** Firefox for the test runner: one page, which starts afresh for each file of tests. */
export function firefoxEngine(at) {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      ...at,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      // A key that was pressed has arrived in the page when the driver says so.
      extraPrefsFirefox: { 'remote.events.async.enabled': false },
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
    await emulate(page, id, {});
    return stopSession(id);
  };
  launcher.lacks = { heap: 'its driver does not count what is in memory' };
  launcher.commands = {
    emulate: (id, asked) => emulate(launcher.getPage(id), id, asked),
    viewport: (id, size) => launcher.getPage(id).setViewport(size),
  };
  return launcher;
}
