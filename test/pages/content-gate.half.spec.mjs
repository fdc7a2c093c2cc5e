/** When only half of the gate comes: the question needs the first file, and nothing else. */
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

const HALF = '**/content-gate.answered.js';

async function withoutHalf(page) {
  await page.route(HALF, (route) => route.abort());
}

const arrive = (t, form = 'details') => open(t, form, { prepare: withoutHalf });

describe('without the second half of its code', () => {
  test('the file is asked for, so that this tests something', async (t) => {
    const { page, seen } = await open(t, 'details');
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('button', { name: 'Choose again' }).waitFor();
    assert.ok(seen.requests.some((path) => path.endsWith('/content-gate.answered.js')));
  });

  for (const form of ['details', 'template']) {
    test(`the part opens whole: ${form}`, async (t) => {
      const { page, gate } = await arrive(t, form);
      await choice(gate, 'Read on').click();
      assert.deepEqual(await wordsShown(page), WORDS);
    });

    test(`the part opens without the details: ${form}`, async (t) => {
      const { page, gate } = await arrive(t, form);
      await choice(gate, 'Read without the details').press('Enter');
      assert.deepEqual(await wordsShown(page), GIST);
    });

    test(`the part closes again by the choices, which stay: ${form}`, async (t) => {
      const { page, gate } = await arrive(t, form);
      await choice(gate, 'Read on').click();
      await choice(gate, 'Not now').click();
      await assertHeld(page, 'closed');
      await choice(gate, 'Read on').click();
      assert.deepEqual(await wordsShown(page), WORDS);
    });
  }

  test('“Not now” loses neither the reader’s focus nor the way back', async (t) => {
    const { page, gate } = await arrive(t);
    await choice(gate, 'Not now').press('Enter');
    await assertHeld(page, 'not now');
    assert.ok(await choice(gate, 'Read on').isVisible());
    assert.equal(
      await page.evaluate(() => document.activeElement.localName),
      'hearten-content-gate',
    );
  });

  test('the reader finds the focus at the start of what opened', async (t) => {
    const { page, gate } = await arrive(t);
    await choice(gate, 'Read on').press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Its nest');
  });

  test('the page gets no error, and the events come', async (t) => {
    const { page, gate, seen } = await arrive(t);
    await gate.evaluate((element) => {
      globalThis.heard = [];
      for (const name of ['opened', 'closed'])
        element.addEventListener(`hearten-gate-${name}`, () => heard.push(name));
    });
    await choice(gate, 'Read on').click();
    await choice(gate, 'Not now').click();
    assert.deepEqual(await page.evaluate(() => heard), ['opened', 'closed']);
    assert.deepEqual(
      seen.console.filter((line) => !line.includes('ERR_FAILED')),
      [],
    );
  });

  test('the next press asks for it again', async (t) => {
    const { page, gate } = await arrive(t);
    await page.unroute(HALF);
    await choice(gate, 'Read on').click();
    await choice(gate, 'Hide this part again').click();
    await choice(gate, 'Choose again').waitFor();
  });
});

describe('pressed before the second half has come', () => {
  /** A page whose second half comes when the test says so. */
  async function arriveEarly(t) {
    let come;
    const came = new Promise((resolve) => (come = resolve));
    const late = (page) => page.route(HALF, (route) => came.then(() => route.continue()));
    return { ...(await open(t, 'details', { prepare: late })), come };
  }

  test('the answer holds when it comes', async (t) => {
    const { page, gate, come } = await arriveEarly(t);
    await choice(gate, 'Read without the details').click();
    assert.deepEqual(await wordsShown(page), GIST);
    come();
    await choice(gate, 'Hide this part again').waitFor();
    assert.deepEqual(await wordsShown(page), GIST);
    assert.equal(await choice(gate, 'Read on').count(), 0);
  });

  test('a reader who has waited is on the line that stands for the part', async (t) => {
    const { page, gate, come } = await arriveEarly(t);
    await choice(gate, 'Not now').press('Enter');
    come();
    await choice(gate, 'Choose again').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(
      await gate.evaluate((element) => element.shadowRoot.activeElement?.textContent.trim()),
      'Choose again',
    );
  });

  test('a reader who has gone on meanwhile is not called back', async (t) => {
    const { page, gate, come } = await arriveEarly(t);
    await choice(gate, 'Not now').press('Enter');
    await page.getByRole('link', { name: 'To the island' }).focus();
    come();
    await choice(gate, 'Choose again').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'To the island');
  });
});
