/**
 * What tests need from the browser and the test runner's own commands do not offer in Chromium.
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   await executeServerCommand('emulate', { forcedColors: 'active' });
 *   const { heap, nodes, listeners } = await executeServerCommand('count-leftovers');
 *
 * Each call of `emulate` says everything: what it leaves out goes back to normal, and so does
 * everything when a test file ends.
 */
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

export async function emulate(page, { media = '', ...asked } = {}) {
  const unknown = Object.keys(asked).find((name) => !(name in FEATURES));
  if (unknown) throw new Error(`emulate does not know ${unknown}.`);
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

export function chromiumCommands() {
  return {
    name: 'hearten-chromium-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate' && command !== 'count-leftovers') return undefined;
      if (session.browser.type !== 'puppeteer') {
        throw new Error(`${command} needs Chromium; guard the test by what the browser can do.`);
      }
      const page = session.browser.getPage(session.id);
      if (command === 'count-leftovers') return countLeftovers(page);
      await emulate(page, payload);
      return true;
    },
  };
}
