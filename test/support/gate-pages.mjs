import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { listen } from '../../tools/listen.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';

/** The built library: what partners get. */
const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const PAGES = join(root, 'test/pages/fixtures/content-gate');

const SCRIPTS = {
  loader: '<script type="module" src="/hearten/hearten.js"></script>',
  all: '<script defer src="/hearten/hearten.all.js"></script>',
  element: '<script type="module" src="/hearten/elements/content-gate.js"></script>',
  early: '<script type="module" async src="/hearten/elements/content-gate.js"></script>',
};
/** Where a page waits, half sent, until somebody asks for `/go`. */
const PAUSE = '<!-- pause -->';
const LIBRARY_SCRIPTS = '**/hearten/**/*.js';

const TYPES = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Pages about what a part loads have pictures, films and frames of their author's. */
const policyOf = (pathname) =>
  pathname.startsWith('/media-')
    ? strictPolicy({
        'img-src': "'self'",
        'media-src': "'self'",
        'frame-src': "'self'",
        'object-src': "'self'",
      })
    : strictPolicy();

/** The words that wait in details.html and template.html; the last but one is in a passage. */
export const WORDS = ['kingfisher', 'heron', 'otter', 'swallow', 'dipper'];
/** Those that are not in a passage in more detail. */
export const GIST = WORDS.filter((word) => word !== 'swallow');

/** How the part may be opened from outside, without the reader having chosen. */
export const FRAGMENTS = {
  none: '',
  'a fragment': '#weir',
  'a fragment into a passage': '#island',
  'a text fragment': '#:~:text=An%20otter',
};

let browser;
let server;
let origin;
const paused = new Set();

/** One browser and one server for the tests of a file. */
export function startGatePages() {
  before(async () => {
    browser = await playwright.launch(await chromium());
    server = await listen(http.createServer(answer));
    origin = server.origin;
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const file = pathname.startsWith('/hearten/')
    ? join(DIST, pathname.slice(9))
    : join(PAGES, pathname);
  const content = pathname.startsWith('/media/')
    ? ''
    : await readFile(file, 'utf8').catch(() => undefined);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'application/octet-stream');
  response.setHeader('Content-Security-Policy', policyOf(pathname));
  if (pathname === '/go') goOn();
  if (content === undefined) return response.writeHead(404).end();
  const page = content.replace('<!-- hearten -->', () => snippet(searchParams));
  const [first, rest] = page.split(PAUSE);
  if (rest === undefined) return response.end(first);
  response.write(first);
  paused.add(() => response.end(rest));
}

function goOn() {
  for (const send of paused) send();
  paused.clear();
}

function snippet(asked) {
  const sheet = asked.get('sheet');
  return [
    sheet ? `<link rel="stylesheet" href="/${sheet}">` : '',
    '<link rel="stylesheet" href="/hearten/hearten.css">',
    SCRIPTS[asked.get('way')],
  ].join('\n  ');
}

/**
 * Opens a page with a gate.
 *
 * @param {string} name of the page, without `.html`
 * @param {object} [options]
 * @param {'loader' | 'all' | 'element' | 'early'} [options.way] how the page takes the library
 * @param {'runs' | 'waits' | 'blocked' | 'early' | 'off'} [options.script] what becomes of the library's
 *   scripts: `early` come before the page has, `off` is a reader who has turned all scripts off
 * @param {string} [options.fragment]
 * @param {string} [options.sheet] another style sheet of the page's own
 * @param {boolean} [options.touch] the reader has no mouse
 * @param {(page) => unknown} [options.prepare] before the page is asked for
 * @returns `release` lets scripts come that wait
 */
export async function open(t, name, options = {}) {
  const {
    way = 'loader',
    script = 'runs',
    fragment = '',
    sheet,
    width = 1000,
    touch = false,
    prepare,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    hasTouch: touch,
    isMobile: touch,
    javaScriptEnabled: script !== 'off',
  });
  t.after(() => context.close());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const seen = { requests: [], console: [] };
  page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
  let release;
  const released = new Promise((resolve) => (release = resolve));
  if (script === 'waits') {
    await page.route(LIBRARY_SCRIPTS, (route) =>
      released.then(() => route.continue()).catch(() => {}),
    );
  }
  if (script === 'blocked') await page.route(LIBRARY_SCRIPTS, (route) => route.abort());
  await prepare?.(page);
  const query = new URLSearchParams({ way, ...(sheet && { sheet }) });
  const address = `${origin}/${name}.html?${query}${fragment}`;
  const unfinished = script === 'waits' || script === 'early';
  // A page that waits for one of our files for ever has loaded all the same, for its reader.
  await page.goto(address, {
    waitUntil: unfinished ? 'commit' : prepare ? 'domcontentloaded' : 'load',
  });
  await page.locator(script === 'early' ? '#start' : '#meadow').waitFor();
  if (unfinished) await page.waitForFunction(stylesAreThere);
  if (script === 'runs') await upgraded(page);
  return { page, context, seen, release, gate: page.locator('hearten-content-gate') };
}

function stylesAreThere() {
  return [...document.querySelectorAll('link')].every(({ sheet }) => sheet);
}

/** Once the script has made the gate whole. */
export async function upgraded(page) {
  await page.getByRole('button', { name: 'Not now' }).waitFor();
}

export const choice = (gate, name) => gate.getByRole('button', { name, exact: true });

/** Which of the words that wait a reader sees. */
export function wordsShown(page) {
  return page.evaluate((words) => {
    const asked = { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true };
    const shown = [...document.querySelectorAll('.waits')].filter(
      // The first is about the box; where an element's own content is hidden, that is empty.
      (each) =>
        each.checkVisibility(asked) && getComputedStyle(each).contentVisibility !== 'hidden',
    );
    return words.filter((word) => shown.some(({ textContent }) => textContent.includes(word)));
  }, WORDS);
}

/** The words come into sight with one of the next frames, and then these are all. */
export async function assertShows(page, words) {
  for (let frame = 0; frame < 60 && (await wordsShown(page)).length < words.length; frame += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.deepEqual(await wordsShown(page), words);
}

/** Which of them are in the accessibility tree the browser gives to screen readers. */
export async function wordsSpoken(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? '');
  return WORDS.filter((word) => names.some((name) => name.includes(word)));
}

/** Which of them are on paper, as far as layout tells. */
export async function wordsOnPaper(page) {
  await page.emulateMedia({ media: 'print' });
  const words = await wordsShown(page);
  await page.emulateMedia({ media: 'screen' });
  return words;
}

/** Whether the part is really printed: a PDF says in plain bytes where each printed link leads. */
export async function isPrinted(page) {
  return (await page.pdf()).includes('https://river.example/waits');
}

/** Nothing of the part reaches a reader in any way that has no name of its own in the table. */
export async function assertHeld(page, note) {
  assert.deepEqual(await wordsShown(page), [], `${note}: shown`);
  assert.deepEqual(await wordsSpoken(page), [], `${note}: spoken`);
}

/** Goes at once to the moment when the guard stops waiting for the script. */
export async function passLimit(page) {
  const passed = await page.evaluate(() => {
    const late = document
      .getAnimations()
      .filter(({ animationName }) => animationName === 'hearten-late');
    for (const animation of late) animation.finish();
    return late.length;
  });
  assert.ok(passed > 0, 'the guard has a limit');
}
