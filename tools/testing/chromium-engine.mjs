import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/** One connection for each page: closing it would end the emulation. */
const connections = new WeakMap();

async function connectionTo(page) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  return connections.get(page);
}

async function emulate(page, { media = '', ...asked }) {
  const features = Object.entries(FEATURES).map(([name, feature]) => ({
    name: feature,
    value: asked[name] ?? '',
  }));
  const connection = await connectionTo(page);
  await connection.send('Emulation.setEmulatedMedia', { media, features });
}

async function countLeftovers(page) {
  const connection = await connectionTo(page);
  await connection.send('HeapProfiler.collectGarbage');
  const { usedSize } = await connection.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await connection.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/**
 * Chromium for the test runner. Pages that run side by side share no storage, and a page that is used
 * again starts as a fresh one would: without stored data and without emulated settings.
 */
export function chromiumEngine(at) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: at,
    createPage: async ({ browser }) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const connection = await connectionTo(page);
      // Side by side, only one page could have the focus; tests press keys in each.
      await connection.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
    await emulate(page, {});
    return stopSession(id);
  };
  launcher.lacks = {};
  launcher.commands = {
    emulate: (id, asked) => emulate(launcher.getPage(id), asked),
    viewport: (id, size) => launcher.getPage(id).setViewport(size),
    'count-leftovers': (id) => countLeftovers(launcher.getPage(id)),
  };
  return launcher;
}
