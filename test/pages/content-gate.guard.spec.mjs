/** The guard in hearten.css: what it does while the script is on its way, and when it stops waiting. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  FRAGMENTS,
  GIST,
  WORDS,
  assertHeld,
  assertShows,
  choice,
  isPrinted,
  open,
  passLimit,
  startGatePages,
  upgraded,
  wordsShown,
  wordsSpoken,
} from '../support/gate-pages.mjs';
import { drawnFrames } from '../support/drawn-frames.mjs';

startGatePages();

const OPENING = Object.entries(FRAGMENTS).filter(([name]) => name !== 'none');
const SHEETS = {
  'the page’s own style sheet': undefined,
  'a style sheet that resets everything': 'reset.css',
};

const summary = (gate) => gate.getByText('Read on', { exact: true });
const isOpen = (gate) =>
  gate
    .locator('details')
    .first()
    .evaluate((details) => details.open);

/** Follows a link to a place in the part: the browser opens the part for it. */
async function browserOpens(page, gate) {
  await page.getByRole('link', { name: 'To the weir' }).press('Enter');
  await page.waitForFunction(() => location.hash === '#weir');
  assert.equal(await isOpen(gate), true, 'the browser has opened it');
}

for (const [under, sheet] of Object.entries(SHEETS)) {
  describe(`under ${under}, while the script has not come`, () => {
    for (const [name, fragment] of OPENING) {
      test(`${name} shows nothing`, async (t) => {
        const { page } = await open(t, 'details', { script: 'blocked', fragment, sheet });
        await assertHeld(page, 'at load');
        assert.equal(await isPrinted(page), false);
      });

      test(`${name} before the limit shows nothing after it`, async (t) => {
        const { page } = await open(t, 'details', { script: 'blocked', fragment, sheet });
        await passLimit(page);
        await assertHeld(page, 'after the limit');
        assert.equal(await isPrinted(page), false);
      });
    }

    test('the reader can still see and reach what opens the part', async (t) => {
      const { page, gate } = await open(t, 'details', {
        script: 'blocked',
        fragment: '#weir',
        sheet,
      });
      assert.ok(await summary(gate).isVisible());
      await gate.getByRole('link', { name: 'Find support' }).focus();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
    });

    test('a press before the limit shows nothing', async (t) => {
      const { page, gate } = await open(t, 'details', { script: 'blocked', sheet });
      await summary(gate).click();
      await assertHeld(page, 'pressed');
    });

    test('a part that the browser opened closes and opens by the reader’s presses after the limit', async (t) => {
      const { page, gate } = await open(t, 'details', {
        script: 'blocked',
        fragment: '#weir',
        sheet,
      });
      await passLimit(page);
      await summary(gate).press('Enter');
      assert.equal(await isOpen(gate), false);
      await drawnFrames(page);
      await summary(gate).press('Enter');
      await assertShows(page, GIST);
      assert.deepEqual(await wordsSpoken(page), GIST);
      assert.equal(await isPrinted(page), true);
    });

    test('a press after the limit opens the part, and its passages one by one', async (t) => {
      const { page, gate } = await open(t, 'details', { script: 'blocked', sheet });
      await passLimit(page);
      await summary(gate).click();
      await assertShows(page, GIST);
      await gate.getByText('A detailed passage').click();
      await assertShows(page, WORDS);
      await summary(gate).click();
      await assertHeld(page, 'closed again');
    });
  });
}

describe('the limit', () => {
  test('is six seconds after the page shows the gate', async (t) => {
    const { page } = await open(t, 'details', { script: 'blocked' });
    const delays = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ animationName }) => animationName === 'hearten-late')
        .map(({ effect }) => effect.getTiming().delay),
    );
    assert.deepEqual(delays, [6000]);
  });
});

describe('after the limit', () => {
  test('a link or a script that opens the part shows nothing', async (t) => {
    const { page, gate } = await open(t, 'details', { script: 'blocked' });
    await passLimit(page);
    await browserOpens(page, gate);
    await assertHeld(page, 'opened by a link');
    await gate
      .locator('details')
      .first()
      .evaluate((details) => (details.open = false));
    await gate
      .locator('details')
      .first()
      .evaluate((details) => (details.open = true));
    await assertHeld(page, 'opened by a script');
  });

  test('a reader who only comes past with the Tab key sees nothing of a part that the browser opened', async (t) => {
    const { page, gate } = await open(t, 'details', { script: 'blocked', fragment: '#weir' });
    await passLimit(page);
    await gate.getByRole('link', { name: 'Find support' }).focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
    await page.screenshot();
    await assertHeld(page, 'focused');
  });

  test('a tap opens the part', async (t) => {
    const { page, gate } = await open(t, 'details', { script: 'blocked', touch: true });
    await passLimit(page);
    await summary(gate).tap();
    await assertShows(page, GIST);
  });

  test('what the reader opened is still there after it was printed', async (t) => {
    const { page, gate } = await open(t, 'details', { script: 'blocked' });
    await passLimit(page);
    await summary(gate).click();
    await assertShows(page, GIST);
    assert.equal(await isPrinted(page), true);
    assert.deepEqual(await wordsShown(page), GIST);
  });
});

describe('while the script has not come', () => {
  test('no lazily loaded picture is fetched for a part that the browser opened', async (t) => {
    const { page, gate, seen } = await open(t, 'media-details', {
      script: 'blocked',
      fragment: '#weir',
    });
    assert.equal(await isOpen(gate), true);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    assert.deepEqual(
      seen.requests.filter((path) => path.startsWith('/media/')),
      [],
    );
  });

  test('words that no selector reaches are covered too', async (t) => {
    const { page, gate } = await open(t, 'details', { script: 'blocked', fragment: '#weir' });
    await gate
      .locator('details')
      .first()
      .evaluate((details) => details.append('a wagtail on the bank'));
    assert.equal(await page.evaluate(() => window.find('wagtail')), false);
    assert.ok(!(await page.locator('body').ariaSnapshot()).includes('wagtail'));
  });

  test('an element that its own page makes visible stays covered', async (t) => {
    const { page } = await open(t, 'details', {
      script: 'blocked',
      fragment: '#weir',
      sheet: 'visible.css',
    });
    await assertHeld(page, 'made visible by the page');
  });

  test('a search, a script or the browser opening it later shows nothing before the limit', async (t) => {
    const { page, gate } = await open(t, 'details', { script: 'blocked' });
    await browserOpens(page, gate);
    await assertHeld(page, 'opened by a link');
    await gate
      .locator('details')
      .first()
      .evaluate((details) => (details.open = false));
    await gate
      .locator('details')
      .first()
      .evaluate((details) => (details.open = true));
    await assertHeld(page, 'opened by a script');
  });

  test('a script that comes before the limit puts the choices there, and nothing is open', async (t) => {
    const { page, gate, release } = await open(t, 'details', {
      script: 'waits',
      fragment: '#weir',
    });
    await assertHeld(page, 'before');
    release();
    await upgraded(page);
    await assertHeld(page, 'after');
    await choice(gate, 'Read without the details').click();
    assert.deepEqual(await wordsShown(page), GIST);
  });

  test('a script that comes after the limit asks, whatever the browser had opened', async (t) => {
    const { page, release } = await open(t, 'details', { script: 'waits', fragment: '#weir' });
    await passLimit(page);
    release();
    await upgraded(page);
    await assertHeld(page, 'after');
  });
});

describe('plain children, while the script has not come', () => {
  test('are held until the limit', async (t) => {
    const { page } = await open(t, 'plain', { script: 'blocked' });
    await assertHeld(page, 'before the limit');
  });

  for (const [under, sheet] of Object.entries(SHEETS)) {
    test(`are shown after the limit, under ${under}`, async (t) => {
      const { page } = await open(t, 'plain', { script: 'blocked', sheet });
      await passLimit(page);
      assert.deepEqual(await wordsShown(page), ['kingfisher', 'otter']);
    });
  }

  test('are shown where scripts are off', async (t) => {
    const { page } = await open(t, 'plain', { script: 'off' });
    assert.deepEqual(await wordsShown(page), ['kingfisher', 'otter']);
  });

  test('are held by the script', async (t) => {
    const { page, gate } = await open(t, 'plain');
    await assertHeld(page, 'upgraded');
    await choice(gate, 'Read on').click();
    assert.deepEqual(await wordsShown(page), ['kingfisher', 'otter']);
  });
});

describe('a template without its script', () => {
  test('never opens, and says what there is in the note', async (t) => {
    const { page, gate } = await open(t, 'template', { script: 'blocked', fragment: '#weir' });
    await assertHeld(page, 'blocked');
    assert.ok(await gate.getByRole('heading', { name: 'Before you continue' }).isVisible());
    assert.ok(await gate.getByRole('link', { name: 'Find support' }).isVisible());
  });
});
