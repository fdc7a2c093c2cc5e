import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');

/** A page of a partner's, and the folder of the library on the same site and on another. */
export const SITE = 'https://partner.example';
export const HERE = `${SITE}/hearten/`;
export const ELSEWHERE = 'https://files.example/hearten/';

/** As in the snippet that we hand out, and as little as any site allows. */
export const RECOMMENDED = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
export const LEAST = 'allow-scripts';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The partner's page may not even have inline styles; the one with the library says what it may do itself. */
const PARENT = strictPolicy({ 'frame-src': `${SITE} ${new URL(ELSEWHERE).origin}` });
const FOLDER = strictPolicy({ 'connect-src': "'self'", 'frame-ancestors': SITE });

let browser;

/** One browser for the tests of a file. */
export function startBrowser() {
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(() => browser?.close());
}

/** @param sandbox null for a frame without one */
export function frameHtml({ hash, folder = ELSEWHERE, sandbox = RECOMMENDED, more = '' }) {
  const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
  return `<iframe src="${folder}embed.html${hash}" ${attribute} title="A part of our guide" width="100%" height="300" ${more}></iframe>`;
}

/** From the page's own site, whose policy takes no others. */
export const HEIGHT_SCRIPT = `<script defer src="${HERE}hearten.height.js"></script>`;

const htmlOf = ({ head = '', body }) => `<!doctype html>
<html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

async function answer(route, { page, packs, missing, isOpen, site }) {
  const url = new URL(route.request().url());
  const address = url.origin + url.pathname;
  if (address === `${SITE}/`) {
    const headers = { 'content-type': TYPES['.html'], 'content-security-policy': PARENT };
    return route.fulfill({ headers, body: htmlOf(page) });
  }
  if (address in site) {
    return route.fulfill({ contentType: TYPES[extname(url.pathname)], body: site[address] });
  }
  const folder = [HERE, ELSEWHERE].find((each) => address.startsWith(each));
  const file = folder && address.slice(folder.length);
  const body =
    file &&
    !missing.includes(file) &&
    (packs[file] ?? (await readFile(join(DIST, file)).catch(() => undefined)));
  if (!body) return route.fulfill({ status: 404 });
  const headers = { 'content-type': TYPES[extname(file)] };
  if (file === 'embed.html') headers['content-security-policy'] = FOLDER;
  // Where there is none, the test's browser adds one that lets everybody read.
  headers['access-control-allow-origin'] = isOpen ? '*' : SITE;
  return route.fulfill({ headers, body });
}

/**
 * Opens a partner's page; no server is needed, and nothing goes out.
 *
 * @param {object} content
 * @param {string} content.body of the page, with its frames
 * @param {string} [content.head]
 * @param {Record<string, string>} [content.packs] that lie beside embed.html, by file
 * @param {string[]} [content.missing] files of the library that are not there
 * @param {boolean} [content.isOpen] whether other origins may read the files
 * @param {Record<string, string>} [content.site] other files, by address
 * @param {() => void} [content.first] runs in every frame before any of its scripts
 * @param {object} [content.options] of the browser's context
 */
export async function openPage(
  t,
  { head, body, packs = {}, missing = [], isOpen = true, site = {}, first, options = {} },
) {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const seen = { requests: [], console: [], errors: [] };
  await context.route('**/*', (route) =>
    answer(route, { page: { head, body }, packs, missing, isOpen, site }),
  );
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  if (first) await page.addInitScript(first);
  await page.goto(`${SITE}/`);
  return { page, seen };
}

/** A page with one frame, and the script that fits its height. */
export async function openFrame(
  t,
  hash,
  { sandbox = RECOMMENDED, folder = ELSEWHERE, ...more } = {},
) {
  const { page, seen } = await openPage(t, {
    head: HEIGHT_SCRIPT,
    body: `<p>Before <a href="#a">one</a></p>${frameHtml({ hash, folder, sandbox })}<p>After <a href="#b">two</a></p>`,
    ...more,
  });
  return { page, seen, frame: page.frameLocator('iframe'), inside: page.frames()[1] };
}

function heights(page, index) {
  return Promise.all([
    page
      .locator('iframe')
      .nth(index)
      .evaluate((each) => each.clientHeight),
    page
      .frames()
      [index + 1].evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
  ]);
}

/** Waits until the frame is as high as its content, which neither side can see by itself. */
export async function fits(page, index = 0) {
  for (let tries = 0; tries < 200; tries++) {
    const [frame, content] = await heights(page, index);
    if (frame === content && content > 0) return frame;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  throw new Error(`The frame and its content differ: ${await heights(page, index)}`);
}
