/** Links that lead into the part: they explain themselves beside the choices, and are followed after them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  GIST,
  WORDS,
  assertHeld,
  choice,
  open,
  startGatePages,
  wordsShown,
} from '../support/gate-pages.mjs';

startGatePages();

const SENTENCE = 'The link you followed leads into this part.';

function isInView(locator) {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top > -1 && bottom < innerHeight + 1;
  });
}

/** Far down, so that the reader has to be taken there. */
async function farDown(page) {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const room = new CSSStyleSheet();
      room.replaceSync('h1 { margin-block-end: 150vh } .waits { margin-block: 60vh }');
      document.adoptedStyleSheets.push(room);
    });
  });
}

for (const form of ['details', 'template']) {
  describe(`a link into ${form}`, () => {
    for (const fragment of ['#weir', '#island']) {
      test(`is explained beside the choices, which the reader sees: ${fragment} in the address`, async (t) => {
        const { page, gate } = await open(t, form, { fragment });
        await assertHeld(page, 'linked');
        assert.ok(await isInView(gate.getByText(SENTENCE)), 'sentence');
        assert.ok(await isInView(choice(gate, 'Not now')), 'choices');
      });
    }

    test('is explained when it is followed later', async (t) => {
      const { page, gate } = await open(t, form);
      assert.equal(await gate.getByText(SENTENCE).count(), 0);
      await page.getByRole('link', { name: 'To the weir' }).click();
      await gate.getByText(SENTENCE).waitFor();
      await assertHeld(page, 'followed');
      assert.ok(await isInView(gate.getByText(SENTENCE)));
    });

    test('takes the reader to its place once they read on', async (t) => {
      const { page, gate } = await open(t, form, { fragment: '#weir', prepare: farDown });
      await choice(gate, 'Read on').click();
      assert.ok(await isInView(page.locator('#weir')));
      assert.deepEqual(await wordsShown(page), WORDS);
    });

    test('takes the reader to its place when they read without the details', async (t) => {
      const { page, gate } = await open(t, form, { fragment: '#weir', prepare: farDown });
      await choice(gate, 'Read without the details').press('Enter');
      assert.ok(await isInView(page.locator('#weir')));
      assert.deepEqual(await wordsShown(page), GIST);
    });

    test('opens no passage for a reader who reads without the details', async (t) => {
      const { page, gate } = await open(t, form, { fragment: '#island' });
      await choice(gate, 'Read without the details').click();
      assert.deepEqual(await wordsShown(page), GIST);
    });

    test('goes to its place where the part opens as the reader asked before', async (t) => {
      const { page, gate } = await open(t, form, { prepare: farDown });
      await choice(gate, 'Read on').click();
      await gate.getByText('Don’t ask again', { exact: true }).click();
      await choice(gate, 'On this visit').click();
      await choice(gate, 'Ask me again').waitFor();
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(`${address}#weir`);
      await page.getByRole('button', { name: 'Hide this part again' }).waitFor();
      await page.waitForFunction(() => {
        const { top } = document.querySelector('#weir').getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    });

    test('goes to its place at once where the part is open already', async (t) => {
      const { page, gate } = await open(t, form, { prepare: farDown });
      await choice(gate, 'Read on').click();
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole('link', { name: 'To the weir' }).click();
      await page.waitForFunction(() => location.hash === '#weir');
      assert.ok(await isInView(page.locator('#weir')));
    });

    test('is no longer spoken of once the address leads elsewhere', async (t) => {
      const { page, gate } = await open(t, form, { fragment: '#weir' });
      await page.evaluate(() => (location.hash = '#meadow'));
      await gate.getByText(SENTENCE).waitFor({ state: 'detached' });
    });
  });
}

describe('a link', () => {
  test('to a place outside the part is not spoken of', async (t) => {
    const { gate } = await open(t, 'details', { fragment: '#meadow' });
    assert.equal(await gate.getByText(SENTENCE).count(), 0);
  });

  test('with a fragment that is no id and no good encoding hurts nobody', async (t) => {
    const { page, gate, seen } = await open(t, 'details', { fragment: '#%E0%A4%A"]:{' });
    await assertHeld(page, 'strange');
    await choice(gate, 'Read on').click();
    assert.deepEqual(seen.console, []);
  });

  test('says so on the closed line’s way back too', async (t) => {
    const { page, gate } = await open(t, 'details', { fragment: '#weir', prepare: farDown });
    await choice(gate, 'Not now').click();
    await choice(gate, 'Choose again').click();
    await choice(gate, 'Read on').click();
    assert.ok(await isInView(page.locator('#weir')));
  });
});
