import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { strictPolicyFor } from '../../tools/policy.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');

export const SITE = 'https://partner.example';
/** Folders that hold the library: two of the site's own, and one on another origin. */
export const HERE = `${SITE}/hearten/`;
export const DEEP = `${SITE}/assets/vendor/hearten-0.1.0/`;
/** The same files as an earlier version: they differ from ours in their number alone. */
export const EARLIER = `${SITE}/hearten-0.0.1/`;
export const ELSEWHERE = 'https://files.example/hearten@0.1.0/';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

/** What a page may do: what the library asks for, where it is, and frames of the site where it has some. */
function policyOf(page) {
  if (page.includes(ELSEWHERE)) return strictPolicyFor(new URL(ELSEWHERE).origin);
  return strictPolicy(page.includes('<iframe') ? { 'frame-src': "'self'" } : {});
}

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

let browser;

/** One browser for the tests of a file. */
export function startBrowser() {
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(() => browser?.close());
}

/** @param {string[]} files of the library, with their folder */
export const scripts = (...files) =>
  files
    .map((file) => {
      const kind = /hearten\.(?:all|wording)\.js$/.test(file) ? 'defer' : 'type="module"';
      return `<script ${kind} src="${file}"></script>`;
    })
    .join('\n');

const htmlOf = (head, body) =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

async function answer(route, { pages, missing, policies }) {
  const url = route.request().url();
  const { pathname } = new URL(url);
  if (url.startsWith(SITE) && pathname in pages) {
    const page = pages[pathname];
    const document = page.startsWith('<?xml') ? 'application/xhtml+xml' : 'text/html';
    const kind = TYPES[extname(pathname)] ?? document;
    const headers = {
      'content-type': `${kind};charset=utf-8`,
      'content-security-policy': policies[pathname] ?? policyOf(page),
    };
    return route.fulfill({ headers, body: page });
  }
  const folder = [HERE, DEEP, EARLIER, ELSEWHERE].find((each) => url.startsWith(each));
  const file = folder && url.slice(folder.length);
  const body =
    file && !missing.includes(file) && (await readFile(join(DIST, file)).catch(() => undefined));
  if (!body) return route.fulfill({ status: 404 });
  const headers = { 'content-type': TYPES[extname(file)] };
  if (folder === ELSEWHERE) headers['access-control-allow-origin'] = '*';
  if (folder !== EARLIER) return route.fulfill({ headers, body });
  return route.fulfill({ headers, body: String(body).replaceAll(version, '0.0.1') });
}

/**
 * Opens a page of a partner's site; no server is needed, and nothing goes out.
 *
 * @param {object} content
 * @param {string} [content.head]
 * @param {string} [content.body]
 * @param {Record<string, string>} [content.pages] pages and scripts of the site, by path
 * @param {string[]} [content.missing] files of the library that are not there
 * @param {Record<string, string>} [content.policies] what a page is sent with instead, by path
 * @param {() => void} [content.first] runs in the page before any of its scripts
 */
export async function openPage(t, content = {}) {
  const { head = '', body = '', pages = {}, missing = [], policies = {}, first } = content;
  const context = await browser.newContext();
  t.after(() => context.close());
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const seen = {
    requests: [],
    console: [],
    errors: [],
    /** Waits for words in the console, if they are not there yet. */
    async said(words) {
      while (!seen.console.some((text) => words.test(text))) await page.waitForEvent('console');
    },
  };
  const all = { '/': htmlOf(head, body), ...pages };
  await context.route('**/*', (route) => answer(route, { pages: all, missing, policies }));
  let open = 0;
  page.on('request', (request) => {
    open += 1;
    seen.requests.push(request.url());
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, () => (open -= 1));
  // What the browser itself says of a file that is not there comes beside what the library says.
  page.on(
    'console',
    (message) => /status of 404/.test(message.text()) || seen.console.push(message.text()),
  );
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  if (first) await page.addInitScript(first);
  await page.goto(`${SITE}/`);
  return {
    page,
    seen,
    open: () => open,
    files: () => seen.requests.filter((url) => url !== `${SITE}/`),
  };
}

export const html = htmlOf;

/** A part that can be opened as it is until the library comes, which then writes a note for it. */
export const gate = (words = 'heron') =>
  `<hearten-content-gate topics="abuse-child">
    <details><summary>Read the part</summary><p>A ${words}.</p></details>
  </hearten-content-gate>`;

/** The choice that the library adds, wherever there is a gate. */
export const choices = (page) => page.getByRole('button', { name: 'Not now', exact: true });
