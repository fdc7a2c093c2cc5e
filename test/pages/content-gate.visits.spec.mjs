/** How long a choice lasts: in this tab, in other tabs, after a reload and on another day. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  GIST,
  WORDS,
  assertHeld,
  choice,
  open,
  startGatePages,
  upgraded,
  wordsShown,
} from '../support/gate-pages.mjs';

startGatePages();

async function remember(gate, how) {
  await gate.getByText('Don’t ask again', { exact: true }).click();
  await choice(gate, how).click();
  await choice(gate, 'Ask me again').waitFor();
}

const opened = (page) => page.getByRole('button', { name: 'Hide this part again' }).waitFor();

/** The same page in another tab of the same browser, as a reader opens it by its address. */
async function anotherTab(page) {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  return tab;
}

describe('a choice that the reader did not ask to be kept', () => {
  test('is asked about again after a reload, and nothing is stored', async (t) => {
    const { page, gate } = await open(t, 'details');
    await choice(gate, 'Read on').click();
    await page.reload();
    await upgraded(page);
    await assertHeld(page, 'reloaded');
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  });
});

describe('“On this visit”', () => {
  test('lasts through a reload, as the reader read it', async (t) => {
    const { page, gate } = await open(t, 'details');
    await choice(gate, 'Read without the details').click();
    await remember(gate, 'On this visit');
    await page.reload();
    await opened(page);
    assert.deepEqual(await wordsShown(page), GIST);
  });

  test('does not reach another tab', async (t) => {
    const { page, gate } = await open(t, 'details');
    await choice(gate, 'Read on').click();
    await remember(gate, 'On this visit');
    const tab = await anotherTab(page);
    await upgraded(tab);
    await assertHeld(tab, 'another tab');
  });
});

describe('“On this device”', () => {
  test('reaches other tabs, those that are open too', async (t) => {
    const { page, gate } = await open(t, 'details');
    const tab = await anotherTab(page);
    await upgraded(tab);
    await choice(gate, 'Read on').click();
    await remember(gate, 'On this device');
    await opened(tab);
    assert.deepEqual(await wordsShown(tab), WORDS);
    const later = await anotherTab(page);
    await opened(later);
  });

  test('ends everywhere with “Ask me again”', async (t) => {
    const { page, gate } = await open(t, 'details');
    const tab = await anotherTab(page);
    await upgraded(tab);
    await choice(gate, 'Read on').click();
    await remember(gate, 'On this device');
    await opened(tab);
    await choice(gate, 'Ask me again').click();
    await upgraded(tab);
    await assertHeld(tab, 'asked again');
    await page.reload();
    await upgraded(page);
  });

  test('ends after six months', async (t) => {
    const { page, gate } = await open(t, 'details');
    await choice(gate, 'Read on').click();
    await remember(gate, 'On this device');
    const day = 86_400_000;
    await page.clock.setFixedTime(Date.now() + 179 * day);
    await page.reload();
    await opened(page);
    await page.clock.setFixedTime(Date.now() + 181 * day);
    await page.reload();
    await upgraded(page);
    await assertHeld(page, 'half a year later');
  });

  test('is nothing that breaks the page where it was tampered with', async (t) => {
    const { page, gate, seen } = await open(t, 'details');
    await choice(gate, 'Read on').click();
    await remember(gate, 'On this device');
    for (const nonsense of [
      '',
      '{',
      'null',
      '[]',
      '{"v":1}',
      '{"v":99,"a":{}}',
      '{"v":1,"d":0,"a":[]}',
    ]) {
      await page.evaluate((text) => {
        for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
      }, nonsense);
      await page.reload();
      await upgraded(page);
      await assertHeld(page, nonsense);
    }
    assert.deepEqual(seen.console, []);
  });
});
