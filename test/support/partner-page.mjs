import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import axe from 'axe-core';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browsers.mjs';
import { createServer } from '../../tools/serve.mjs';

/** Words of the part that waits, and of a passage in more detail inside it. */
export const HELD = 'They had to adapt, and it helped.';
export const DETAIL = 'None of it was his fault.';

export const VARIANTS = [
  '',
  '?css=hostile',
  '?dir=rtl',
  '?scheme=dark',
  '?css=hostile&dir=rtl&scheme=dark',
];

let browser;

/** One browser and one server for the tests of a file. */
export function startPartnerPage() {
  const partner = {};
  before(async () => {
    browser = await playwright.launch(await chromium());
    partner.server = await createServer();
    partner.origin = partner.server.origin;
  });
  after(async () => {
    await browser?.close();
    await partner.server?.close();
  });
  return partner;
}

/** Opens the partner page and takes down everything it asks for and says; closed when the test ends. */
export async function open(t, origin, query = '', { width = 1200, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  t.after(() => context.close());
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const seen = { requests: [], failures: [], console: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('response', (response) => response.ok() || seen.failures.push(response.url()));
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
  await page.goto(`${origin}/partner/${query}`);
  return { page, context, seen };
}

/** The gates of the page once the script has made them whole, in order. */
export async function gates(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('hearten-content-gate')].every((gate) => gate.shadowRoot),
  );
  const all = page.locator('hearten-content-gate');
  return [all.nth(0), all.nth(1), all.nth(2)];
}

export const choice = (gate, name) => gate.getByRole('button', { name, exact: true });

/** Opens all of the first gate, as a reader does. */
export async function readOn(page) {
  const [first] = await gates(page);
  await choice(first, 'Read on').click();
  await page.getByText(HELD).waitFor();
}

/** The panels and the cards of the page once they have all their words. */
export async function lessons(page) {
  const [pair, pairs] = await page.locator('hearten-reframe-panel').all();
  const cards = await page.locator('hearten-principle-card').all();
  await pair.getByRole('button', { name: 'Copy a link to this' }).waitFor();
  await pairs.getByRole('button', { name: 'Next', exact: true }).waitFor();
  for (const card of cards) await jobOn(card).waitFor();
  return { pair, pairs, cards };
}

export const jobOn = (card) => card.getByRole('combobox', { name: 'In practice for' });

/** Every name in the accessibility tree the browser gives to screen readers. */
export async function spoken(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => node.name?.value ?? '')
    .join('\n');
}

/** The words of the accessibility tree, in the order in which a screen reader comes to them. */
export async function readOut(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = ({ ignored, role, name, childIds = [] }) =>
    !ignored && role.value === 'StaticText'
      ? [name.value]
      : childIds.flatMap((id) => (byId.has(id) ? words(byId.get(id)) : []));
  return words(nodes[0]).join(' ');
}

/** What axe finds; evaluated and not added as a script, which the page's policy refuses. */
export async function faults(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

export async function assertFits(page, note) {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(content <= window, `${note}: ${content} px of content in ${window} px`);
}
