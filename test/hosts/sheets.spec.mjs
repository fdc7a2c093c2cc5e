/** Style sheets of other people: our elements keep their boxes under them, and their pages keep theirs. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changes, drawnByHost, drawnByUs, whatIsOurs } from './drawn.mjs';
import {
  HELD,
  LIBRARY,
  PLACE,
  hosted,
  link,
  openHost,
  script,
  startBrowser,
  whole,
} from './host-pages.mjs';
import { install } from './installed.mjs';
import { sheets } from './sheets.mjs';

await install();
startBrowser();

const OURS = [link('/place.css'), link('/hearten/hearten.css'), script(LIBRARY, 'defer')].join('');
const hostsOf = ({ files }) => files.map((file) => link(hosted(file))).join('');

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** A page of the host with every element on it; the host's sheet comes last, and so wins where it can. */
async function openWithUs(t, { head = '', body = '', ...site } = {}) {
  const opened = await openHost(t, {
    ...site,
    head: OURS + head,
    body: `<div id="host">${body}</div>${PLACE}`,
  });
  await whole(opened.page);
  return opened;
}

/** Uses each element as a reader does, so that what stands behind its first sight is there too. */
async function useAll(page) {
  await button(page, 'Read on').first().click();
  await page.getByText(HELD).waitFor();
  await page.getByText('Don’t ask again', { exact: true }).click();
  await button(page, 'Not now').click();
  await button(page, 'Next').click();
  await page.getByRole('combobox', { name: 'In practice for' }).last().selectOption({ index: 2 });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
}

const ours = (page) => page.evaluate(drawnByUs, whatIsOurs);

let alone;

/** What the elements look like on a page that has nothing else; measured once. */
async function withoutHost(t) {
  if (!alone) {
    const { page } = await openWithUs(t);
    const first = await ours(page);
    await useAll(page);
    alone = [first, await ours(page)];
  }
  return alone;
}

for (const sheet of sheets) {
  const { name, root, page: classes, body } = sheet;
  const site = { head: hostsOf(sheet), root, page: classes, body };

  describe(name, () => {
    test('leaves our boxes as they are, at first and in use', async (t) => {
      const [first, used] = await withoutHost(t);
      const { page } = await openWithUs(t, site);
      assert.deepEqual(changes(first, await ours(page)), []);
      await useAll(page);
      assert.deepEqual(changes(used, await ours(page)), []);
    });

    test('shows nothing of a part that is held, and all of it once chosen', async (t) => {
      const { page, noise } = await openWithUs(t, site);
      assert.equal(await page.getByText(HELD).isVisible(), false);
      await button(page, 'Read on').first().click();
      await page.getByText(HELD).waitFor();
      await button(page, 'Hide this part again').click();
      await page.getByText(HELD).waitFor({ state: 'hidden' });
      assert.deepEqual(noise, []);
    });

    test('draws its own page as it does without us', async (t) => {
      const bare = await openHost(t, { ...site, body: `<div id="host">${body}</div>` });
      const { page } = await openWithUs(t, site);
      const before = await bare.page.evaluate(drawnByHost);
      assert.deepEqual(changes(before, await page.evaluate(drawnByHost)), []);
    });
  });
}
