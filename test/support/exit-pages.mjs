/** Pages with a way out, in a browser that keeps pages for the way back, from real servers on two origins. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium, wholeChromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { listen } from '../../tools/listen.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

export const ALL = '<script defer src="/hearten/hearten.all.js"></script>';
export const LOADER = '<script type="module" src="/hearten/hearten.js"></script>';

/** What the reader must not be seen with. */
export const SECRET = 'A heron by the weir.';
export const TITLE = 'Leaving home safely';

/** @param {string} [attributes] @param {string} [to] */
export const exit = (attributes = '', to = '/away') =>
  `<hearten-quick-exit ${attributes}><a href="${to}">Leave this page</a></hearten-quick-exit>`;

export const documentOf = (body, { title = TITLE, script = ALL, head = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/hearten/hearten.css">${head}${script}</head><body>${body}</body></html>`;

const AWAY = documentOf('<p>Weather for everybody.</p>', { title: 'Weather', script: '' });

/** Two servers and a browser, for the tests of a file. */
export function startExitPages() {
  const site = { browser: undefined, here: undefined, elsewhere: undefined, pages: {} };
  const running = [];

  async function answer({ url }, response) {
    const { pathname } = new URL(url, 'http://site');
    // A page that never comes: the browser stays where it is, and its driver need not wait for it.
    if (pathname === '/never') return response.writeHead(204).end();
    const body =
      { '/away': AWAY, ...site.pages }[pathname] ??
      (pathname.startsWith('/hearten/')
        ? await readFile(join(DIST, pathname.slice(9))).catch(() => undefined)
        : undefined);
    if (body === undefined) return response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/html;charset=utf-8');
    const frames = running.map(({ origin }) => origin).join(' ');
    response.setHeader(
      'Content-Security-Policy',
      strictPolicy({
        'img-src': 'data:',
        'frame-src': `'self' ${frames}`,
        'form-action': "'self'",
      }),
    );
    return response.end(body);
  }

  before(async () => {
    site.browser = await playwright.launch({
      ...(wholeChromium() ?? (await chromium())),
      // The driver turns it off, so that pages are easier to drive.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    for (const name of ['here', 'elsewhere']) {
      const server = await listen(http.createServer(answer));
      running.push(server);
      site[name] = server.origin;
    }
  });
  after(async () => {
    await site.browser?.close();
    for (const server of running) await server.close();
  });

  /**
   * Opens a page of the site.
   *
   * @param {object} options
   * @param {string} options.body of the page at `/`
   * @param {Record<string, string>} [options.pages] others, and scripts, by path
   * @param {string} [options.upgraded] what to wait for; the way out, if nothing is said
   */
  site.open = async (t, options) => {
    const { body, pages = {}, script, head, context: asked, wait = true } = options;
    site.pages = { '/': documentOf(body, { script, head }), ...pages };
    const context = await site.browser.newContext(asked);
    t.after(() => context.close());
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    const noise = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    await page.goto(`${site.here}/`);
    if (wait) await upgraded(page);
    return { page, context, noise };
  };
  return site;
}

/** Once every way out on the page is one. */
export function upgraded(page) {
  return page.waitForFunction(() =>
    [...document.querySelectorAll('hearten-quick-exit')].every(({ hasUpdated }) => hasUpdated),
  );
}

/** The link in the bar, not the one that is first in the page. */
export const way = (page) =>
  page.locator('hearten-quick-exit:not([first])').getByRole('link', { name: 'Leave this page' });

/** What a reader who is leaving sees of a page, at this moment. */
export const seen = () => {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const corner = document.elementFromPoint(2, innerHeight - 2);
  const isCover = (node) => node?.parentNode === document.documentElement;
  return {
    covered: [middle, corner].every((node) => isCover(node) && node !== document.body),
    words: document.body.checkVisibility(),
    title: document.title,
  };
};
/** Nothing of it. */
export const NOTHING = { covered: true, words: false, title: '\u200b' };
