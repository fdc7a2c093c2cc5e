/** The way out, in each engine: what a reader sees who leaves, and what is left behind. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../tools/files.mjs';
import { listen } from '../../tools/listen.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';
import { openEngines } from '../support/engine-pages.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

const page = (title, body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/hearten/hearten.css">${head}<body>${body}`;

const SCRIPT = '<script type="module" src="/hearten/hearten.js"></script>';
const exit = (to, attributes = '') =>
  `<hearten-quick-exit ${attributes}><a href="${to}">Leave this page</a></hearten-quick-exit>`;
const FIELDS =
  '<p>A heron by the weir.</p><input id="name" aria-label="Name"><textarea id="note" aria-label="Note"></textarea>';
/** What would keep a reader: each of them is let go of. */
const KEEPERS = `addEventListener('beforeunload', (event) => event.preventDefault());
for (let i = 0; i < 10; i += 1) addEventListener('keydown', (event) => event.stopPropagation(), true);
globalThis.navigation?.addEventListener('navigate', (event) => event.preventDefault());
document.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
throw new Error('Of the page itself.');`;

const PAGES = {
  '/before': page('Before', '<p>Before.</p>'),
  '/': page('Leaving home safely', `${FIELDS}${exit('/away', 'shortcut')}`, SCRIPT),
  '/stuck': page('Leaving home safely', `${FIELDS}${exit('/never', 'shortcut')}`, SCRIPT),
  '/kept': page(
    'Leaving home safely',
    `${FIELDS}${exit('/away')}`,
    `<script defer src="/keepers.js"></script>${SCRIPT}`,
  ),
  '/away': page('Weather', '<p>Weather for everybody.</p>'),
  '/keepers.js': KEEPERS,
};

const site = {};

async function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://site');
  if (pathname === '/never') return response.writeHead(204).end();
  const body = pathname.startsWith('/hearten/')
    ? await readFile(join(DIST, pathname.slice(9))).catch(() => undefined)
    : PAGES[pathname];
  if (body === undefined) return response.writeHead(404).end();
  response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/html;charset=utf-8');
  response.setHeader('Content-Security-Policy', strictPolicy({ 'img-src': 'data:' }));
  return response.end(body);
}

before(async () => Object.assign(site, await listen(http.createServer(answer))));
after(() => site.close());

const isReady = () => document.querySelector('hearten-quick-exit')?.hasUpdated;
// WebKit goes nowhere that it is asked to go while a page still loads.
const isAway = () => document.title === 'Weather' && document.readyState === 'complete';
const write = () => {
  for (const field of document.querySelectorAll('input, textarea')) field.value = 'A heron.';
  localStorage.setItem('hearten:choices', '{}');
  localStorage.setItem('site', 'theirs');
};
/** All of it at once, before the browser draws anything. */
const pressAndLook = () => {
  document.querySelector('hearten-quick-exit a').click();
  const at = (x, y) => document.elementFromPoint(x, y)?.parentNode === document.documentElement;
  return {
    covered: at(innerWidth / 2, innerHeight / 2) && at(2, innerHeight - 2),
    words: document.body.checkVisibility(),
    title: document.title.trim(),
    fields: [...document.querySelectorAll('input, textarea')].map(({ value }) => value),
    kept: [localStorage.getItem('hearten:choices'), localStorage.getItem('site')],
  };
};
const LEFT = {
  covered: true,
  words: false,
  title: '\u200b',
  fields: ['', ''],
  kept: [null, 'theirs'],
};

for (const { name, open } of openEngines()) {
  describe(`the way out, in ${name}`, () => {
    test('covers the page, blanks its title, empties fields and erases, all in the press', async (t) => {
      const tab = await open(t, `${site.origin}/stuck`);
      await tab.until(isReady);
      await tab.evaluate(write);
      assert.deepEqual(await tab.evaluate(pressAndLook), LEFT);
      // The next page never comes: once the element says what else can be done, it is still so.
      await tab.until(() =>
        [...document.documentElement.children].some(({ shadowRoot, textContent }) =>
          /still here|close the tab/i.test(shadowRoot?.textContent ?? textContent),
        ),
      );
      assert.equal(await tab.evaluate(() => document.body.checkVisibility()), false);
      await tab.evaluate(() => localStorage.clear());
    });

    test('puts the next page in the place of this one, so that Back leads to the one before', async (t) => {
      const tab = await open(t, `${site.origin}/before`);
      await tab.goto(`${site.origin}/`);
      await tab.until(isReady);
      await tab.evaluate(() =>
        setTimeout(() => document.querySelector('hearten-quick-exit a').click()),
      );
      await tab.arrives(isAway);
      await tab.evaluate(() => setTimeout(() => history.back()));
      await tab.arrives(() => document.title === 'Before');
    });

    test('leaves in spite of what a page has to keep a reader', async (t) => {
      const tab = await open(t, `${site.origin}/kept`);
      await tab.until(isReady);
      await tab.evaluate(() =>
        setTimeout(() => document.querySelector('hearten-quick-exit a').click()),
      );
      await tab.arrives(isAway);
    });
  });
}
