/** What the part would fetch: nothing is asked for before the reader has chosen. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choice, open, passLimit, startGatePages } from '../support/gate-pages.mjs';

startGatePages();

const fetched = (seen) => seen.requests.filter((path) => path.startsWith('/media/')).sort();

/** Two pictures of the page: with the second, all that the first made the browser want is on its way. */
async function drawn(page) {
  await page.screenshot();
  await page.screenshot();
}

describe('a template', () => {
  for (const way of ['loader', 'all', 'element']) {
    test(`asks for no film, sound, frame, picture or style sheet before the choice, library by ${way}`, async (t) => {
      const { page, seen } = await open(t, 'media-template', { way, fragment: '#weir' });
      await drawn(page);
      assert.deepEqual(fetched(seen), []);
    });
  }

  test('asks for nothing after “Not now”', async (t) => {
    const { page, gate, seen } = await open(t, 'media-template');
    await choice(gate, 'Not now').click();
    await drawn(page);
    assert.deepEqual(fetched(seen), []);
  });

  test('asks for nothing while its script is blocked, before and after the limit', async (t) => {
    const { page, seen } = await open(t, 'media-template', { script: 'blocked' });
    await drawn(page);
    await passLimit(page);
    await drawn(page);
    assert.deepEqual(fetched(seen), []);
  });

  test('loads all of it once the reader reads on', async (t) => {
    const { page, gate, seen } = await open(t, 'media-template');
    const files = [
      'backdrop.svg',
      'film.mp4',
      'frame.html',
      'object.svg',
      'picture.svg',
      'poster.svg',
      'sheet.css',
      'sound.mp3',
      'source.svg',
    ];
    const asked = files.map((file) => page.waitForRequest(`**/media/${file}`));
    await choice(gate, 'Read on').click();
    await Promise.all(asked);
    assert.deepEqual(
      [...new Set(fetched(seen))],
      files.map((file) => `/media/${file}`),
    );
  });
});

describe('details, with loading="lazy"', () => {
  // With scripts turned off browsers load such media at once, as the HTML standard has it, so that a
  // site can't follow by them how far somebody has read. The docs say so; there is nothing to test.
  for (const script of ['waits', 'blocked', 'runs']) {
    test(`asks for no picture or frame before the choice: script ${script}`, async (t) => {
      const { page, seen } = await open(t, 'media-details', { script });
      await drawn(page);
      assert.deepEqual(fetched(seen), []);
    });
  }

  for (const script of ['waits', 'blocked', 'runs']) {
    test(`asks for none when a fragment leads into the part: script ${script}`, async (t) => {
      const { page, seen } = await open(t, 'media-details', { script, fragment: '#weir' });
      await drawn(page);
      assert.deepEqual(fetched(seen), []);
    });
  }

  test('loads them once the reader reads on', async (t) => {
    const { page, gate } = await open(t, 'media-details');
    const asked = ['frame.html', 'picture.svg'].map((file) =>
      page.waitForRequest(`**/media/${file}`),
    );
    await choice(gate, 'Read on').click();
    await Promise.all(asked);
  });
});
