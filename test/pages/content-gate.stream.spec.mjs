/** A page that is still arriving when the script runs: what comes later is held like the rest. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertHeld, choice, open, startGatePages, wordsShown } from '../support/gate-pages.mjs';

startGatePages();

/** Opens the page while only its first half has been sent, with the gate upgraded already. */
async function halfOpen(t, fragment) {
  const arrived = await open(t, 'stream', { way: 'early', script: 'early', fragment });
  await choice(arrived.gate, 'Not now').waitFor();
  assert.equal(await arrived.page.locator('#meadow').count(), 0, 'the rest has not come');
  return arrived;
}

async function rest(page) {
  // Not from the page, whose policy lets it ask for nothing.
  await page.request.get(new URL('/go', page.url()).href);
  await page.locator('#meadow').waitFor();
}

describe('while the page is still arriving', () => {
  for (const fragment of ['', '#island']) {
    test(`nothing of the part is shown, and three choices are there in the end ${fragment}`, async (t) => {
      const { page, gate } = await halfOpen(t, fragment);
      await assertHeld(page, 'half');
      await rest(page);
      await choice(gate, 'Read without the details').waitFor();
      await assertHeld(page, 'whole');
      await choice(gate, 'Read on').click();
      assert.deepEqual(await wordsShown(page), ['kingfisher', 'otter', 'swallow']);
    });
  }

  test('a reader who chose already gets the rest as they chose', async (t) => {
    const { page, gate } = await halfOpen(t, '');
    await choice(gate, 'Read on').click();
    await rest(page);
    assert.deepEqual(await wordsShown(page), ['kingfisher', 'otter', 'swallow']);
  });

  test('a reader who did not want the part gets nothing of the rest', async (t) => {
    const { page, gate } = await halfOpen(t, '');
    await choice(gate, 'Not now').click();
    await rest(page);
    await assertHeld(page, 'not now');
  });
});
