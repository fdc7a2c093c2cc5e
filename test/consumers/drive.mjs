import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import sirv from 'sirv';
import { chromium } from '../../tools/browsers.mjs';
import { listen } from '../../tools/listen.mjs';
import { strictPolicy } from '../../tools/testing/strict-policy.mjs';

/** What hearten asks of a partner's policy, and the names that frameworks give to theirs. */
const POLICY = strictPolicy({
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'trusted-types': 'vue angular svelte-trusted-html',
});

async function serve(folder, policy) {
  const files = sirv(folder, { etag: true });
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => response.writeHead(404).end());
  });
  return listen(server);
}

/** Opens pages of one app and notes whatever a page should not do. */
function opener(browser, origin) {
  const contexts = [];
  const noise = [];
  async function open(path = '/', options = {}) {
    const context = await browser.newContext(options);
    contexts.push(context);
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(`${origin}/`))
        noise.push(`went elsewhere: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(origin + path);
    return page;
  }
  const close = () => Promise.all(contexts.map((context) => context.close()));
  return { open, noise, close };
}

/**
 * Serves what an app has built and tests it in a browser, each check on pages of its own.
 *
 * @param driven the module drive.mjs of the app
 * @param folder gives the built site once it is there
 */
export function drive({ default: checks, policy = POLICY }, folder) {
  let browser, server;
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  for (const [name, check] of Object.entries(checks)) {
    test(name, async () => {
      server ??= await serve(folder(), policy);
      const { open, noise, close } = opener(browser, server.origin);
      try {
        await check({ open });
        assert.deepEqual(noise, []);
      } finally {
        await close();
      }
    });
  }
}
