import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { root } from '../../tools/files.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';
import { card, panel } from '../support/learning-pages.mjs';
import { packages } from './installed.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const SITE = 'https://partner.example';
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export const LIBRARY = '/hearten/hearten.all.js';
export const link = (href) => `<link rel="stylesheet" href="${href}">`;
export const script = (src, how = '') => `<script ${how} src="${src}"></script>`;
export const hosted = (file) => (file.startsWith('/') ? `/system${file}` : `/hosts/${file}`);

/** The part that waits. */
export const HELD = 'They had to adapt, and it helped.';

/**
 * Every element, in the forms that we recommend. What is round them takes away whatever words inherit
 * from the page: type is meant to come from there, and would move everything.
 */
export const PLACE = `<main id="place"><hearten-provider audience="nurses" support="/support">
  <hearten-content-gate topics="abuse-child" depth="discuss">
    <h2>Before you continue</h2>
    <p>It talks about child abuse. <a href="/support">Find support</a></p>
    <details><summary>Read on</summary><p>${HELD}</p>
      <details data-depth="describe"><summary>A passage</summary><p>None of it was his fault.</p></details>
    </details>
  </hearten-content-gate>
  <hearten-content-gate topics="bereavement"><details><summary>More</summary><p>Another part.</p></details></hearten-content-gate>
  ${panel()}
  <hearten-reframe-panel setting="school"><p>Ways of seeing what children do.</p></hearten-reframe-panel>
  ${card()}
  <hearten-principle-card principle="trust"></hearten-principle-card>
</hearten-provider></main>`;

const PLACE_SHEET = `#place {
  all: initial !important;
  display: block !important;
  inline-size: 736px !important;
  color: #111 !important;
  font: 16px/1.5 "Liberation Sans", Arial, sans-serif !important;
}`;

let browser;

export function startBrowser() {
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(() => browser?.close());
}

function fileOf(pathname) {
  if (pathname.startsWith('/hearten/')) return join(DIST, pathname.slice(9));
  if (pathname.startsWith('/hosts/')) return join(packages, pathname.slice(7));
  return pathname.startsWith('/system/') ? pathname.slice(7) : undefined;
}

async function answer(route, html, { policy, pages }) {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== SITE) return route.abort();
  if (pathname === '/place.css')
    return route.fulfill({ contentType: 'text/css', body: PLACE_SHEET });
  const page = { '/': html, ...pages }[pathname];
  if (page !== undefined) {
    const headers = {
      'content-type': 'text/html;charset=utf-8',
      'content-security-policy': policy,
    };
    return route.fulfill({ headers, body: page });
  }
  const path = fileOf(pathname);
  const body = path && (await readFile(path).catch(() => undefined));
  if (!body) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType: TYPES[extname(pathname)] ?? 'text/plain', body });
}

/**
 * Opens a page of a host.
 *
 * @param {object} content
 * @param {string} [content.root] classes of its root, and `page` of its body
 * @param {string} [content.policy] what its server sends
 * @param {Record<string, string>} [content.pages] what else the site has, by path
 */
export async function openHost(t, { head = '', body, root: classes = '', page: on = '', ...site }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  t.after(() => context.close());
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const noise = [];
  // Fonts that a host keeps on a server of its own are not here.
  page.on(
    'console',
    (message) =>
      /status of 404|^Loading the font/.test(message.text()) || noise.push(message.text()),
  );
  page.on('pageerror', (error) => noise.push(String(error)));
  const html = `<!doctype html><html lang="en" class="${classes}"><head><meta charset="utf-8"><title>A page</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
    <body class="${on}">${body}</body></html>`;
  const allowed = { 'img-src': "'self' data:", 'font-src': "'self' data:" };
  const { policy = strictPolicy(allowed), pages = {} } = site;
  await context.route('**/*', (route) => answer(route, html, { policy, pages }));
  await page.goto(`${SITE}/`);
  return { page, noise };
}

/** Once every element is whole: the last things to come are words from packs. */
export async function whole(page) {
  await page.getByText('This part is written for nurses').waitFor();
  await page.getByRole('button', { name: 'Not now', exact: true }).nth(1).waitFor();
  await page.getByRole('button', { name: 'Next', exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'In practice for' }).nth(1).waitFor();
}
