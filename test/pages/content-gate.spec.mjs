/**
 * What holds, before the reader has chosen: every cell of one table, in which each column is a way to
 * write the part and how far its script has come, and each row a way by which words could get out.
 * The last row, what media is fetched, is in content-gate.media.spec.mjs.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  GIST,
  WORDS,
  assertHeld,
  isPrinted,
  open,
  passLimit,
  startGatePages,
  wordsOnPaper,
  wordsShown,
  wordsSpoken,
} from '../support/gate-pages.mjs';

startGatePages();

const COLUMNS = {
  'details, no script': { form: 'details', script: 'off' },
  'details, before the script': { form: 'details', script: 'waits' },
  'details, with the script blocked': { form: 'details', script: 'blocked' },
  'details, with the script blocked, after the limit': {
    form: 'details',
    script: 'blocked',
    late: true,
  },
  'details, upgraded': { form: 'details', script: 'runs' },
  'template, before the script': { form: 'template', script: 'waits' },
  'template, upgraded': { form: 'template', script: 'runs' },
};

const NO_SCRIPT = 'details, no script';

async function arrive(t, column, options = {}) {
  const { form, script, late } = COLUMNS[column];
  const arrived = await open(t, form, { script, ...options });
  if (late) await passLimit(arrived.page);
  return arrived;
}

/** Follows a link of the page, as a reader does, and is back when the browser has gone there. */
async function follow(page, name) {
  const link = page.getByRole('link', { name });
  const target = await link.getAttribute('href');
  await link.click();
  await page.waitForFunction((hash) => location.hash === hash, target);
}

for (const column of Object.keys(COLUMNS)) {
  describe(column, () => {
    test('sight: no word is shown', async (t) => {
      const { page } = await arrive(t, column);
      assert.deepEqual(await wordsShown(page), []);
    });

    test('screen reader: no word is in the accessibility tree', async (t) => {
      const { page } = await arrive(t, column);
      assert.deepEqual(await wordsSpoken(page), []);
    });

    test('print: no word is on paper', async (t) => {
      const { page } = await arrive(t, column);
      assert.equal(await isPrinted(page), false);
      assert.deepEqual(await wordsOnPaper(page), []);
    });

    // In the one column that is left out the browser does as it likes: below.
    if (column === NO_SCRIPT) return;

    for (const fragment of ['#weir', '#island']) {
      test(`fragment: ${fragment} in the address opens nothing`, async (t) => {
        const { page } = await arrive(t, column, { fragment });
        await assertHeld(page, fragment);
        assert.equal(await isPrinted(page), false);
      });
    }

    for (const link of ['To the weir', 'To the island']) {
      test(`fragment: the link “${link}” opens nothing`, async (t) => {
        const { page } = await arrive(t, column);
        await follow(page, link);
        await assertHeld(page, link);
      });
    }

    test('text fragment: opens nothing', async (t) => {
      const { page } = await arrive(t, column, { fragment: '#:~:text=An%20otter' });
      await assertHeld(page, 'text fragment');
      assert.equal(await isPrinted(page), false);
    });

    // window.find() looks through what is rendered, as a search in the page does. What such a search
    // does beyond that in Chromium, opening <details>, is what a text fragment does too.
    test('find in page: no word is found', async (t) => {
      const { page } = await arrive(t, column);
      for (const word of WORDS) {
        assert.equal(await page.evaluate((wanted) => window.find(wanted), word), false, word);
      }
      assert.equal(await page.evaluate(() => window.find('meadow')), true);
    });
  });
}

describe(`${NO_SCRIPT}: the browser’s own doing`, () => {
  test('fragment: the browser opens the part, and no passage', async (t) => {
    const { page } = await arrive(t, NO_SCRIPT, { fragment: '#weir' });
    assert.deepEqual(await wordsShown(page), GIST);
  });

  test('text fragment: the browser opens the part, and no passage', async (t) => {
    const { page } = await arrive(t, NO_SCRIPT, { fragment: '#:~:text=An%20otter' });
    assert.deepEqual(await wordsShown(page), GIST);
  });

  test('the reader’s press opens the part', async (t) => {
    const { page, gate } = await arrive(t, NO_SCRIPT);
    await gate.getByText('Read on', { exact: true }).press('Enter');
    assert.deepEqual(await wordsShown(page), GIST);
    assert.equal(await isPrinted(page), true);
    assert.deepEqual(await wordsSpoken(page), GIST);
  });
});

describe('reader mode, translation and search engines, which read the page’s own DOM', () => {
  const words = (page) => page.evaluate(() => document.body.textContent);

  for (const column of Object.keys(COLUMNS).filter((name) => name.startsWith('details'))) {
    test(`${column}: find every word`, async (t) => {
      const { page } = await arrive(t, column);
      const text = await words(page);
      assert.deepEqual(
        WORDS.filter((word) => !text.includes(word)),
        [],
      );
    });
  }

  for (const column of Object.keys(COLUMNS).filter((name) => name.startsWith('template'))) {
    test(`${column}: find no word`, async (t) => {
      const { page } = await arrive(t, column);
      const text = await words(page);
      assert.deepEqual(
        WORDS.filter((word) => text.includes(word)),
        [],
      );
    });
  }
});

describe('once the reader has chosen', () => {
  for (const form of ['details', 'template']) {
    test(`${form}: every way leads to every word`, async (t) => {
      const { page } = await open(t, form);
      await page.getByRole('button', { name: 'Read on', exact: true }).click();
      assert.deepEqual(await wordsShown(page), WORDS);
      assert.deepEqual(await wordsSpoken(page), WORDS);
      assert.deepEqual(await wordsOnPaper(page), WORDS);
      assert.equal(await isPrinted(page), true);
      assert.equal(await page.evaluate(() => window.find('otter')), true);
      assert.ok((await page.evaluate(() => document.body.textContent)).includes('otter'));
    });
  }
});
