/**
 * Opens every story and every documentation page of the built Storybook as a visitor would, and
 * reads stories in the dark, in forced colours, right to left and at 320 px too.
 *
 * HEARTEN_STORYBOOK names another folder than storybook-static/.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import playwright from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { createServer } from '../../tools/serve.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const VIEWPORT = { width: 1000, height: 800 };
/** What is about a whole page, which neither a story nor Storybook's frame round it is. */
const WHOLE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one'];
const MEDIA = { media: 'screen', forcedColors: 'none', contrast: 'no-preference' };

const VARIANTS = [
  { name: 'as it is' },
  { name: 'dark', globals: { theme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: 'right to left', globals: { direction: 'rtl' } },
  { name: '320 px', width: 320 },
];

const server = await createServer({
  storybook: process.env.HEARTEN_STORYBOOK ?? join(root, 'storybook-static'),
});
const browser = await playwright.chromium.launch(await chromium());
const entries = await readIndex();

after(async () => {
  await browser.close();
  await server.close();
});

async function readIndex() {
  const response = await fetch(`${server.origin}/storybook/index.json`);
  if (!response.ok) return [];
  return Object.values((await response.json()).entries);
}

/** Opens a story or a documentation page in a browser of its own; what it complains of is in `noise`. */
async function open(t, { id, type }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  t.after(() => context.close());
  const page = await context.newPage();
  const noise = [];
  page.on('pageerror', (error) => noise.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== server.origin) {
      noise.push(`request to ${url.origin}`);
    }
  });
  await page.route(`${server.origin}/axe.js`, (route) => route.fulfill({ path: AXE }));
  // Storybook's own axe would run at the same time as ours.
  const query = `id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
  await page.goto(`${server.origin}/storybook/iframe.html?${query}`);
  return { page, noise };
}

/** Waits until a story is drawn and played to its end, and gives its parameters. */
async function finished(page) {
  const handle = await page.waitForFunction(
    () => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const end = channel?.last('storyFinished')?.[0];
      return end && { status: end.status, parameters: channel.last('storyPrepared')[0].parameters };
    },
    undefined,
    { timeout: 20_000 },
  );
  const { status, parameters } = await handle.jsonValue();
  assert.equal(status, 'success', 'it could not be drawn, or not played to its end');
  return parameters;
}

async function setGlobals(page, globals) {
  await page.evaluate(
    (next) =>
      new Promise((drawn) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', drawn);
        channel.emit('updateGlobals', { globals: next });
      }),
    globals,
  );
}

async function axeFaults(page, skipped) {
  return page.evaluate(async (skipped) => {
    const rules = Object.fromEntries(skipped.map((id) => [id, { enabled: false }]));
    // A frame without scripts can't answer.
    const { violations } = await axe.run({ rules, iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, skipped);
}

/** How many pixels a page can be scrolled sideways. */
function overflow(page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Tags of ours that nobody defined: the page would be plain HTML, and nothing else would notice. */
function undefinedTags(page) {
  return page.$$eval('#storybook-root :not(:defined)', (all) =>
    all.map(({ localName }) => localName),
  );
}

async function faultsIn(page, { emulate }) {
  const faults = (await undefinedTags(page)).map((tag) => `<${tag}> is not defined`);
  await page.addScriptTag({ url: `${server.origin}/axe.js` });
  for (const { name, globals, media, width } of VARIANTS) {
    if (globals) await setGlobals(page, globals);
    const emulated = { ...MEDIA, ...emulate, ...media };
    await page.emulateMedia(emulated);
    if (width) await page.setViewportSize({ ...VIEWPORT, width });
    // Forced colours are the reader's own, and axe would measure those that are not shown.
    const forced = emulated.forcedColors === 'active' ? ['color-contrast'] : [];
    const violations = await axeFaults(page, [...WHOLE_PAGE, ...forced]);
    for (const fault of violations) faults.push(`${name}: ${fault}`);
    const sideways = await overflow(page);
    if (sideways > 0) faults.push(`${name}: scrolls sideways by ${sideways} px`);
    if (globals) await setGlobals(page, { theme: 'light', direction: 'ltr' });
  }
  return faults;
}

/** Every warning is one that the story announces, and every one it announces comes. */
function checkNoise(noise, expected) {
  const codes = noise.map((text) => /WARNINGS\.md#([\w-]+)/.exec(text)?.[1]);
  const unexpected = noise.filter((_, index) => !expected.includes(codes[index]));
  assert.deepEqual(unexpected, []);
  assert.deepEqual([...new Set(codes)].sort(), [...expected].sort());
}

test('Storybook is built', () => {
  assert.notEqual(entries.length, 0, 'Run "npm run build-storybook" first.');
});

describe('stories', { concurrency: 2 }, () => {
  for (const entry of entries.filter(({ type }) => type === 'story')) {
    test(`${entry.title}: ${entry.name}`, async (t) => {
      const { page, noise } = await open(t, entry);
      const parameters = await finished(page);
      assert.deepEqual(await faultsIn(page, parameters), []);
      checkNoise(noise, parameters.warns ?? []);
    });
  }
});

describe('documentation pages', { concurrency: 2 }, () => {
  for (const entry of entries.filter(({ type }) => type === 'docs')) {
    test(`${entry.title}: ${entry.name}`, async (t) => {
      const { page, noise } = await open(t, entry);
      await page.waitForFunction(() =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered'),
      );
      assert.equal(await page.locator('#error-message').textContent(), '');
      assert.equal(await page.locator('#storybook-docs h1').count(), 1);
      await page.addScriptTag({ url: `${server.origin}/axe.js` });
      assert.deepEqual(await axeFaults(page, WHOLE_PAGE), []);
      assert.deepEqual(noise, []);
    });
  }
});
