/** What was altered on its way is never run, in any engine, and the author's HTML stays. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STRICT_POLICY, strictPolicyFor } from '../../tools/policy.mjs';
import { startPartner } from '../support/altered-files.mjs';
import { openEngines } from '../support/engine-pages.mjs';

const partner = startPartner();
/** Other servers: one that lets pages elsewhere have its files, and one that does not, as most. */
const sharing = startPartner({ 'access-control-allow-origin': '*' });
const keeping = startPartner();

const BODY = `<hearten-content-gate topics="abuse-child">
  <p>This part talks about child abuse.</p>
  <details><summary>Read on</summary><p>A heron.</p></details>
</hearten-content-gate>`;

const byOneByte = (text) => `${text}\n`;
/** Tells, if it is run. */
const telling = (text) => `globalThis.altered=true;${text}`;

const WHEN = {
  'by one byte': byOneByte,
  'for its second request': (text, request) => (request > 1 ? telling(text) : text),
  'for its first request': (text, request) => (request > 1 ? text : telling(text)),
};

const FILES = ['hearten.js', 'loaded/shared.js', 'loaded/content-gate.js'];
const POLICIES = { 'no policy': undefined, 'the strict policy': STRICT_POLICY };

const settled = () =>
  document.readyState === 'complete' &&
  (warned.length > 0 || refused.length > 0 || !!customElements.get('hearten-content-gate'));

const state = () => ({
  ran: globalThis.altered === true,
  upgraded: customElements.get('hearten-content-gate') !== undefined,
  ours: warned.filter((text) => text.startsWith('<hearten-')),
});

/** The author's own `<details>` is there to be read: whether a script can open it is enough to know. */
const stillOpens = () => {
  const summary = document.querySelector('summary');
  summary.click();
  return summary.checkVisibility() && summary.parentElement.open;
};

for (const { name, open } of openEngines()) {
  describe(`a file altered, in ${name}`, () => {
    for (const [under, policy] of Object.entries(POLICIES)) {
      for (const file of FILES) {
        for (const [how, alter] of Object.entries(WHEN)) {
          test(`is not run: ${file}, ${how}, under ${under}`, async (t) => {
            partner.expect({ body: BODY, policy, altered: { [file]: alter } });
            const page = await open(t, `${partner.origin}/`);
            await page.until(settled);
            const { ran, upgraded, ours } = await page.evaluate(state);
            assert.equal(ran, false);
            // Where the first answer was good, and nobody asked twice, there is nothing to refuse.
            if (upgraded) {
              assert.match(how, /request/);
              assert.deepEqual(ours, []);
              return;
            }
            assert.equal(ours.length, file === 'hearten.js' ? 0 : 1, ours.join('\n'));
            assert.equal(await page.evaluate(stillOpens), true);
          });
        }
      }
    }
  });

  describe(`files as they were released, in ${name}`, () => {
    test('are each asked for once, and say nothing', async (t) => {
      partner.expect({ body: BODY, policy: STRICT_POLICY });
      const page = await open(t, `${partner.origin}/`);
      await page.until(settled);
      await page.until(() => document.querySelector('hearten-content-gate').hasUpdated);
      // What follows once the gate stands has come when its labels are there.
      await page.until(
        () =>
          performance.getEntriesByName(
            new URL('hearten/loaded/content-gate.answered.js', location).href,
          ).length,
      );
      assert.deepEqual(partner.asked, [...new Set(partner.asked)]);
      assert.deepEqual(await page.warnings(), []);
    });

    test('are taken from another server that allows it', async (t) => {
      sharing.expect({});
      partner.expect({
        body: BODY,
        elsewhere: sharing.origin,
        policy: strictPolicyFor(sharing.origin),
      });
      const page = await open(t, `${partner.origin}/`);
      await page.until(settled);
      assert.equal((await page.evaluate(state)).upgraded, true);
    });

    test('are not taken from one that does not, and the HTML stays', async (t) => {
      keeping.expect({});
      partner.expect({ body: BODY, elsewhere: keeping.origin });
      const page = await open(t, `${partner.origin}/`);
      await page.until(settled);
      assert.equal((await page.evaluate(state)).upgraded, false);
      assert.equal(await page.evaluate(stillOpens), true);
    });
  });

  describe(`the hashes of the other files, altered, in ${name}`, () => {
    const GROUPS = ['“Late.”', 'Two buses.', 'Night shifts.', 'She comes.', 'Ask what helps.'];
    const PANEL = `<hearten-reframe-panel><dl>${GROUPS.map(
      (words) => `<div><dt>A heading</dt> <dd>${words}</dd></div>`,
    ).join('')}</dl></hearten-reframe-panel>`;

    for (const [how, alter] of Object.entries(WHEN)) {
      test(`are not read, and what needs them stays as it was written: ${how}`, async (t) => {
        partner.expect({
          body: PANEL + BODY,
          policy: STRICT_POLICY,
          altered: { 'loaded/hashes.js': alter },
        });
        const page = await open(t, `${partner.origin}/`);
        await page.until(() => !!customElements.get('hearten-content-gate'));
        await page.until(() => warned.length > 0 || !!customElements.get('hearten-reframe-panel'));
        const { ran, ours } = await page.evaluate(state);
        assert.equal(ran, false);
        // Where the first answer was good, and nobody asked twice, there is nothing to refuse.
        if (ours.length === 0) return assert.match(how, /request/);
        assert.match(ours.join('\n'), /^<hearten-reframe-panel> could not be loaded/);
        assert.equal(
          await page.evaluate(() => document.querySelector('dd').checkVisibility()),
          true,
        );
      });
    }
  });

  describe(`a file that comes later, altered, in ${name}`, () => {
    const LATER = 'loaded/content-gate.answered.js';

    for (const [how, alter] of Object.entries({
      'by one byte': byOneByte,
      'by a line': telling,
      'by being away': () => undefined,
    })) {
      test(`is not run, and the choices go on working: ${how}`, async (t) => {
        partner.expect({ body: BODY, policy: STRICT_POLICY, altered: { [LATER]: alter } });
        const page = await open(t, `${partner.origin}/`);
        await page.until(
          () =>
            document.querySelector('hearten-content-gate').shadowRoot?.querySelector('button') !=
            null,
        );
        await page.evaluate(() =>
          document.querySelector('hearten-content-gate').shadowRoot.querySelector('button').click(),
        );
        assert.ok(await page.until(() => document.querySelector('details').open));
        assert.equal((await page.evaluate(state)).ran, false);
        // Its second half draws a bar above the opened part.
        assert.equal(
          await page.evaluate(
            () =>
              document
                .querySelector('hearten-content-gate')
                .shadowRoot.querySelector('[part~=bar]') === null,
          ),
          true,
        );
      });
    }
  });
}
