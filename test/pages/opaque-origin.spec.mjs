/** A sandboxed frame has an origin of its own, where merely touching storage throws. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ELSEWHERE,
  gate,
  html,
  openPage,
  scripts,
  startBrowser,
} from '../support/embedding-pages.mjs';

startBrowser();

async function openFrame(t) {
  const body = gate('heron') + gate('otter');
  const { page, seen } = await openPage(t, {
    body: '<iframe sandbox="allow-scripts" src="/framed" title="A part"></iframe>',
    pages: { '/framed': html(scripts(`${ELSEWHERE}hearten.all.js`), body) },
  });
  const frame = page.frame({ url: /framed/ });
  await frame.getByRole('button', { name: 'Read on', exact: true }).first().waitFor();
  return { frame, seen };
}

describe('a page with an opaque origin', () => {
  test('really has no storage here', async (t) => {
    const { frame } = await openFrame(t);
    const thrown = await frame.evaluate(() =>
      ['localStorage', 'sessionStorage'].map((name) => {
        try {
          return String(window[name]);
        } catch (error) {
          return error.name;
        }
      }),
    );
    assert.deepEqual(thrown, ['SecurityError', 'SecurityError']);
  });

  for (const rung of ['On this visit', 'On this device']) {
    test(`keeps a choice while it is open, and says so honestly: ${rung}`, async (t) => {
      const { frame, seen } = await openFrame(t);
      await frame.getByRole('button', { name: 'Read on', exact: true }).first().click();
      await frame.getByText('Don’t ask again', { exact: true }).click();
      await frame.getByRole('button', { name: rung, exact: true }).click();
      await frame.getByText('This browser doesn’t let us keep it for longer').first().waitFor();
      await frame.getByText('A otter.').waitFor();
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('erases, without a fuss, what was never kept', async (t) => {
    const { frame, seen } = await openFrame(t);
    await frame.getByRole('button', { name: 'Read on', exact: true }).first().click();
    await frame.getByText('Don’t ask again', { exact: true }).waitFor();
    await frame.evaluate(() => globalThis[Symbol.for('hearten:page/1')].erase());
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });
});
