/** Pages that a browser keeps while the reader is elsewhere, or makes before the reader comes. */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { inWholeChromium, wholeChromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { listen } from '../../tools/listen.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';
import { gate } from '../support/embedding-pages.mjs';
import { card, panel } from '../support/learning-pages.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/speculationrules+json',
};

/** A page with every element; the scripts of its own say how it came to be there. */
const ELEMENTS = gate('heron') + gate('otter') + panel(undefined, 'pair="r03"') + card();
const pageWith = (body, script) => `<!doctype html><html lang="en"><head><title>A page</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/hearten/hearten.css"><script src="/own.js"></script>${script}</head>
  <body><p><a href="/next">Next page</a> <a href="/next-gate">Next part</a></p>${body}</body></html>`;
const LOADER = '<script type="module" src="/hearten/hearten.js"></script>';
const ALL = '<script defer src="/hearten/hearten.all.js"></script>';
const PAGES = {
  '/loader': pageWith(ELEMENTS, LOADER),
  '/all': pageWith(ELEMENTS, ALL),
  '/start': pageWith('<p><a href="/all">To the elements</a></p>', ''),
  '/rules.json': JSON.stringify({ prerender: [{ urls: ['/all'], eagerness: 'immediate' }] }),
  '/next': pageWith('<p>The next page.</p>', ''),
  '/next-gate': pageWith(`<p>The next page.</p>${gate('swallow')}`, ALL),
  '/own.js': `const told = { restored: 0, prerendered: document.prerendering === true };
    addEventListener('pageshow', ({ persisted }) => { if (persisted) told.restored += 1; });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => { told.refused = violatedDirective; });
    globalThis.told = told;`,
};

const whole = wholeChromium();
let browser, server, origin;
const asked = new EventEmitter();

async function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const body =
    PAGES[pathname] ??
    (pathname.startsWith('/hearten/')
      ? await readFile(join(DIST, pathname.slice(9))).catch(() => undefined)
      : undefined);
  if (body === undefined) return response.writeHead(404).end();
  response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/html;charset=utf-8');
  response.setHeader('Content-Security-Policy', strictPolicy({ 'img-src': 'data:' }));
  if (pathname === '/start') response.setHeader('Speculation-Rules', '"/rules.json"');
  response.on('finish', () => asked.emit(pathname));
  return response.end(body);
}

before(async () => {
  if (!whole) return;
  browser = await playwright.launch({
    ...whole,
    // The driver turns it off, so that pages are easier to drive.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  server = await listen(http.createServer(answer));
  origin = server.origin;
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const button = (page, name) => page.getByRole('button', { name, exact: true });

async function open(t, path) {
  const context = await browser.newContext();
  t.after(() => context.close());
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const noise = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.goto(origin + path);
  await button(page, 'Not now').nth(1).waitFor();
  await button(page, 'Copy a link to this').waitFor();
  return { page, context, noise };
}

/** To another page, and back as with the browser's own button. */
async function awayAndBack(page, { link = 'Next page', meanwhile } = {}) {
  await page.getByRole('link', { name: link }).click();
  await page.getByText('The next page.').waitFor();
  await meanwhile?.();
  await page.evaluate(() => void history.back());
  await button(page, 'Copy a link to this').waitFor();
}

const restored = (page) => page.evaluate(() => globalThis.told.restored);

for (const path of ['/loader', '/all']) {
  describe(`a page with ${path.slice(1)}, to which the reader comes back`, inWholeChromium, () => {
    test('is as the browser kept it, with its parts still held, and they still open', async (t) => {
      const { page, noise } = await open(t, path);
      await awayAndBack(page);
      assert.equal(await restored(page), 1);
      assert.equal(await page.getByText('A heron.').isVisible(), false);
      await button(page, 'Read on').first().click();
      await page.getByText('A heron.').waitFor();
      await awayAndBack(page);
      assert.equal(await restored(page), 2);
      assert.equal(await page.getByText('A heron.').isVisible(), true);
      assert.equal(await page.getByText('A otter.').isVisible(), false);
      assert.deepEqual(noise, []);
    });

    test('knows what the reader said meanwhile on another page', async (t) => {
      const { page } = await open(t, path);
      await button(page, 'Read on').first().click();
      await page.getByText('Don’t ask again', { exact: true }).click();
      await button(page, 'On this visit').click();
      await page.getByText('A otter.').waitFor();
      await awayAndBack(page, {
        link: 'Next part',
        meanwhile: async () => {
          await page.getByText('A swallow.').waitFor();
          await button(page, 'Ask me again').click();
          await page.waitForFunction(() => sessionStorage.length === 0);
        },
      });
      assert.equal(await restored(page), 1);
      // What the reader opened is as it was left; what followed asks again.
      await page.getByText('A otter.').waitFor({ state: 'hidden' });
      assert.equal(await page.getByText('A heron.').isVisible(), true);
    });
  });
}

describe('a page that the browser makes before the reader comes', inWholeChromium, () => {
  test('holds its parts, and opens them once the reader is there', async (t) => {
    // The other driver does not know such pages.
    const driven = await puppeteer.launch(whole);
    t.after(() => driven.close());
    const page = await driven.newPage();
    const noise = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    const made = once(asked, '/hearten/hearten.all.js');
    await page.goto(`${origin}/start`);
    await made;
    await page.locator('::-p-text(To the elements)').click();
    await page.locator('::-p-aria(Not now)').wait();
    assert.equal(await page.evaluate(() => globalThis.told.prerendered), true);
    const isShown = () =>
      page.$$eval('p', (all) =>
        all.find((each) => each.textContent === 'A heron.').checkVisibility(),
      );
    assert.equal(await isShown(), false);
    await page.locator('::-p-aria(Read on)').click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('p')]
        .find((each) => each.textContent === 'A heron.')
        .checkVisibility(),
    );
    assert.deepEqual(noise, []);
  });
});
