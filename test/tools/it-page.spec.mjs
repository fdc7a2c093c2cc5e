/** dist/for-your-it-team.html: true to the build it lies in, and readable by those it is for. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { filesBelow, root } from '../../tools/files.mjs';
import { readingOfTexts } from '../../tools/packs/reading-age.mjs';
import { STRICT_POLICY } from '../../tools/policy.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const PAGE = 'for-your-it-team.html';
const SHEET = 'for-your-it-team.css';
const AXE = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const readJson = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
const text = await readFile(join(DIST, PAGE), 'utf8');

let browser;
before(async () => {
  browser = await playwright.launch(await chromium());
});
after(() => browser?.close());

/** Opens the page from the disk, as somebody does who was sent the folder. */
async function open(t, options = {}) {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  const page = await context.newPage();
  const seen = { requests: [], console: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.console.push(message.text()));
  await page.goto(pathToFileURL(join(DIST, PAGE)).href);
  return { page, seen };
}

/** The rows of a table, as lists of texts. */
const rowsOf = (page, caption) =>
  page
    .getByRole('table', { name: caption })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
    );

describe('the page for IT teams', () => {
  test('names every file that a page can load, and no other, with the hash it has', async (t) => {
    const { page } = await open(t);
    const files = await filesBelow(
      DIST,
      (file) =>
        /\.(?:js|css|html)$/.test(file) &&
        !file.startsWith('npm/') &&
        ![PAGE, SHEET].includes(file),
    );
    const expected = await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(join(DIST, file));
        const hash = createHash('sha384').update(bytes).digest('base64');
        return [file, bytes.length.toLocaleString('en-GB'), `sha384-${hash}`];
      }),
    );
    assert.ok(expected.length > 10);
    assert.deepEqual(await rowsOf(page, /^Files of hearten/), expected);
    const css = expected.find(([file]) => file === 'hearten.css')[2];
    await page.getByText(`integrity="${css}" crossorigin>`).waitFor();
  });

  test('names every element of the manifest', async (t) => {
    const { page } = await open(t);
    const { modules } = await readJson('custom-elements.json');
    const tags = modules
      .flatMap(({ declarations }) => declarations ?? [])
      .flatMap(({ tagName }) => (tagName ? [`<${tagName}>`] : []))
      .sort();
    const loading = await rowsOf(page, 'What hearten.js fetches, by element on the page');
    const named = loading.map(([tag]) => tag).filter((tag) => tag.startsWith('<'));
    assert.deepEqual(named.sort(), tags);
    const declared = await rowsOf(page, 'What each element declares');
    assert.deepEqual(declared.map(([tag]) => tag).sort(), tags);
  });

  test('gives the headers that the tests run under', async (t) => {
    const { page } = await open(t);
    await page.getByText(`Content-Security-Policy: ${STRICT_POLICY}`, { exact: true }).waitFor();
  });

  test('claims no approval of anybody', () => {
    assert.doesNotMatch(text, /complian|certif|accredit/i);
  });

  test('is written for people who are not lawyers or programmers', async (t) => {
    const { page } = await open(t);
    const prose = await page
      .locator('main :is(p, li, dd, td)')
      .evaluateAll((nodes) =>
        nodes.map(({ textContent }) => textContent.trim()).filter((words) => words.includes(' ')),
      );
    const { words, 'reading age in years': age } = readingOfTexts('en-GB', prose);
    assert.ok(words > 2000);
    assert.ok(age <= 11, `reading age ${age}`);
  });
});

describe('what people have to judge', () => {
  test('says of each source what it is, where, and when it was read, and is quoted', async () => {
    const sources = Object.entries(await readJson('tools/it-page/sources.json'));
    for (const [id, { title, url, seen }] of sources) {
      assert.ok(title && url.startsWith('https://'), id);
      assert.match(seen, /^\d{4}-\d{2}-\d{2}$/, id);
      assert.ok(text.includes(`href="#source-${id}"`), `${id} is quoted nowhere`);
    }
  });

  test('has an answer for each of the 55 criteria of WCAG 2.2 at A and AA', async () => {
    const { criteria } = await readJson('tools/it-page/accessibility.json');
    const numbers = new Set(criteria.map(({ number }) => number));
    const levels = criteria.map(({ level }) => level);
    assert.deepEqual([criteria.length, numbers.size], [55, 55]);
    assert.equal(levels.filter((level) => level === 'A').length, 31);
    assert.equal(levels.filter((level) => level === 'AA').length, 24);
    for (const { number, remark, status } of criteria) {
      assert.ok(remark, number);
      assert.ok(['supports', 'supports in part', 'not applicable'].includes(status), number);
    }
  });

  test('points to tests that are there, and hazards to elements that are there', async () => {
    const { criteria } = await readJson('tools/it-page/accessibility.json');
    const hazards = await readJson('tools/it-page/hazards.json');
    const tests = [...criteria, ...hazards].flatMap(({ evidence = [] }) => evidence);
    assert.deepEqual(
      tests.filter((file) => !existsSync(join(root, file))),
      [],
    );
    const manifest = await readFile(join(root, 'custom-elements.json'), 'utf8');
    for (const { element } of hazards) assert.ok(manifest.includes(`"tagName": "${element}"`));
  });
});

describe('its readers', () => {
  for (const colorScheme of ['light', 'dark']) {
    test(`find no fault of accessibility in it: ${colorScheme}`, async (t) => {
      const { page } = await open(t, { colorScheme });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
      );
    });
  }

  test('read it at 320 px; only tables of three columns and more are scrolled, by keyboard too', async (t) => {
    const { page } = await open(t, { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wide, 320);
    const cut = await page.locator('main *').evaluateAll((nodes) =>
      nodes
        .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0)
        .filter((node) => !node.closest('.wide[tabindex="0"]'))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    assert.deepEqual(cut, []);
  });

  test('can print it whole', async (t) => {
    // A4 with margins of 15 mm.
    const { page } = await open(t, { viewport: { width: 680, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.wide, pre')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.scrollWidth > node.clientWidth + 1)
          .map(({ textContent }) => textContent.trim().slice(0, 60)),
      );
    assert.deepEqual(cut, []);
    assert.equal(await page.getByRole('navigation').isVisible(), false);
    assert.equal(await page.getByRole('heading', { name: 'Sources' }).isVisible(), true);
  });

  test('need no script, no server and nothing from elsewhere', async (t) => {
    const { page, seen } = await open(t, { javaScriptEnabled: false });
    assert.deepEqual(
      seen.requests.map((url) => url.slice(url.lastIndexOf('/') + 1)),
      [PAGE, SHEET],
    );
    assert.equal(await page.locator('script, style, [style]').count(), 0);
    assert.deepEqual(seen.console, []);
  });

  test('may put it on a server with the strict policy', async (t) => {
    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await context.route('**/*', async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const contentType = file === PAGE ? 'text/html;charset=utf-8' : 'text/css';
      const headers = { 'content-security-policy': STRICT_POLICY };
      const body = await readFile(join(DIST, file)).catch(() => '');
      return route.fulfill({ headers, contentType, body });
    });
    await page.goto(`https://partner.example/${PAGE}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const edge = await page
      .locator('.paste')
      .first()
      .evaluate((node) => getComputedStyle(node).borderTopStyle);
    assert.equal(edge, 'solid');
    assert.deepEqual(said, []);
  });
});
