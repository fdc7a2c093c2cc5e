/** The quiet handshake, walked as a reader would: elements of one page know each other, and store nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importSource } from '../../tools/import-source.mjs';
import { HERE, SITE, html, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';

startBrowser();

const { together, withProvider } = await importSource('stories/page/together.examples.ts');

const PARTS = ['content-gate', 'grounding', 'reader-settings', 'support-signpost', 'quick-exit'];
const single = (names) => scripts(...names.map((name) => `${HERE}elements/${name}.js`));
const LOADER = scripts(`${HERE}hearten.js`);
const ONE_FILE = scripts(`${HERE}hearten.all.js`);
const AWAY = { '/away': html('', '<p>Weather for everybody.</p>') };

/** Elements may come from several copies, each of which has a memory of its own. */
const APART = 'several copies';

const WAYS = {
  'by the loader': [LOADER],
  'from one file': [ONE_FILE],
  'one after the other': [single(PARTS), together, APART],
  'the other way round': [single([...PARTS].reverse()), together, APART],
  // Which of the two defines which element is a matter of which file comes first.
  'from two copies of the library': [LOADER + ONE_FILE, together, APART],
  'inside a provider': [LOADER, withProvider],
};

const gateOf = (page) => page.locator('hearten-content-gate');
const signpostOf = (page) => page.locator('hearten-support-signpost');
const button = (within, name) => within.getByRole('button', { name, exact: true });

/** What our elements keep, in both places. */
const kept = (page) =>
  page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage).filter((key) => key.startsWith('hearten:')),
    ),
  );

async function open(t, [head, example = together]) {
  const style = `<link rel="stylesheet" href="${HERE}hearten.css">`;
  const body = example.html.replace('https://www.gov.uk/bank-holidays', '/away');
  const opened = await openPage(t, { head: style + head, body, pages: AWAY });
  await signpostOf(opened.page).getByText('Samaritans').first().waitFor();
  await button(gateOf(opened.page), 'Read on').waitFor();
  return opened;
}

/** What the page talks about puts the matching help first. */
async function meetHelp(page) {
  const names = signpostOf(page).getByRole('listitem').getByRole('heading');
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('hearten-support-signpost');
    return /Refuge/.test(shadowRoot.querySelectorAll('li [role=heading]')[1]?.textContent);
  });
  assert.equal(await names.first().innerText(), '999');
  const door = gateOf(page).getByRole('link', { name: 'Find support' });
  await door.click();
  assert.equal(new URL(page.url()).hash, '#who-can-help');
}

/** After the part a moment is offered, where the page has one. */
async function readThePart(page) {
  await button(gateOf(page), 'Read on').click();
  await page.getByText('the bravest thing in the house').waitFor();
  await gateOf(page).getByRole('link', { name: 'Take a moment' }).click();
  assert.equal(new URL(page.url()).hash, '#a-moment');
}

/** What the settings say holds for the gate at once. */
async function setOwnRules(page) {
  const settings = page.locator('hearten-reader-settings');
  const topic = settings.getByLabel('domestic abuse');
  await topic.selectOption({ label: 'Leave it out' });
  await gateOf(page).getByText('is closed').waitFor();
  assert.equal(await page.getByText('the bravest thing in the house').isVisible(), false);
  await topic.selectOption({ label: 'Show it' });
  await page.getByText('the bravest thing in the house').waitFor();
}

/** Nothing is kept until the reader says so, and then only that. */
async function remember(page) {
  assert.deepEqual(await kept(page), []);
  await page.locator('hearten-reader-settings').getByLabel('For this visit').check();
}

async function leave(page) {
  assert.deepEqual(await kept(page), ['hearten:choices']);
  await page.locator('hearten-quick-exit').getByRole('link', { name: 'Leave this page' }).click();
  await page.waitForURL(`${SITE}/away`);
  assert.deepEqual(await kept(page), []);
}

describe('elements on one page', () => {
  for (const [way, how] of Object.entries(WAYS)) {
    test(`know each other, and forget together: ${way}`, async (t) => {
      const { page, seen } = await open(t, how);
      await meetHelp(page);
      await readThePart(page);
      // What is chosen for the page alone is in memory, and each copy has its own.
      if (how.includes(APART)) await remember(page);
      await setOwnRules(page);
      if (!how.includes(APART)) await remember(page);
      await leave(page);
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('let go of each other when one of them goes', async (t) => {
    const { page } = await open(t, [LOADER]);
    await button(gateOf(page), 'Read on').click();
    await gateOf(page).getByRole('link', { name: 'Take a moment' }).waitFor();
    await page.evaluate(() => {
      document.querySelector('hearten-grounding').remove();
      document.querySelector('hearten-support-signpost').remove();
    });
    await gateOf(page).getByRole('link', { name: 'Take a moment' }).waitFor({ state: 'detached' });
    assert.equal(await gateOf(page).getByRole('link', { name: 'Find support' }).count(), 0);
  });
});
