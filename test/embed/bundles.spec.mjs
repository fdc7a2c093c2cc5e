import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { listen } from '../../tools/listen.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';

const POLICY = strictPolicy({ 'base-uri': "'none'", 'form-action': "'none'" });

/** Ids that hide names Lit would look up on the page's global object. */
const CLOBBERED = [
  'litHtmlVersions',
  'litHtmlPolyfillSupport',
  'litElementVersions',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'ShadyCSS',
];

const WAYS = {
  'the loader': '<script type="module" src="/dist/hearten.js"></script>',
  'one file': '<script defer src="/dist/hearten.all.js"></script>',
  'one element each':
    '<script type="module" src="/dist/elements/content-gate.js"></script><script type="module" src="/dist/elements/provider.js"></script>',
};

const pageWith = (scripts, before = '') => `<!doctype html>
<html lang="en"><head><title>Test</title></head><body>${before}
<hearten-provider audience="people who work with children">
  <hearten-content-gate topics="bereavement"><details><summary>Read on</summary><p>Held</p></details></hearten-content-gate>
</hearten-provider>${scripts}</body></html>`;

describe('the built files', () => {
  let browser, server, origin;
  const pages = new Map();

  before(async () => {
    server = await listen(http.createServer((request, response) => void answer(request, response)));
    origin = server.origin;
    browser = await playwright.launch(await chromium());
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function answer({ url }, response) {
    const html = pages.get(url);
    const file = html ? html : await readFile(join(root, url)).catch(() => undefined);
    response.statusCode = file === undefined ? 404 : 200;
    response.setHeader('content-type', html ? 'text/html;charset=utf-8' : 'text/javascript');
    response.setHeader('content-security-policy', POLICY);
    response.end(file);
  }

  /** Opens a page with this HTML, and gives back what it asked for and said meanwhile. */
  async function open(html) {
    const path = `/page-${pages.size}`;
    pages.set(path, html);
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const seen = { asked: [], said: [] };
    page.on('request', (request) => seen.asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => seen.said.push(message.text()));
    page.on('pageerror', (error) => seen.said.push(error.message));
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    return { page, ...seen, asked: seen.asked.filter((asked) => asked !== path) };
  }

  for (const [name, scripts] of Object.entries(WAYS)) {
    test(`${name}: works under a strict policy, says nothing and asks only for its own files`, async () => {
      const { page, asked, said } = await open(pageWith(scripts));
      await page.getByRole('button', { name: 'Read on' }).waitFor();
      assert.deepEqual(said, []);
      assert.deepEqual(
        asked.filter((path) => !path.startsWith('/dist/')),
        [],
      );
      await page.close();
    });

    test(`${name}: leaves no name on the page's global object`, async () => {
      const namesIn = () => Object.getOwnPropertyNames(globalThis);
      const { page: plain } = await open(pageWith(''));
      const before = await plain.evaluate(namesIn);
      const { page } = await open(pageWith(scripts));
      const left = (await page.evaluate(namesIn)).filter((each) => !before.includes(each));
      assert.deepEqual(left, []);
      await Promise.all([plain.close(), page.close()]);
    });

    test(`${name}: works where the page's own ids hide names of Lit`, async () => {
      const ids = CLOBBERED.map((id) => `<form id="${id}"></form>`).join('');
      const { page, said } = await open(pageWith(scripts, ids));
      await page.getByRole('button', { name: 'Read on' }).waitFor();
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
