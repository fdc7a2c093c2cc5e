/** What the page for IT teams says of elements, against what they do on a page. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesBelow, root } from '../../tools/files.mjs';
import { elementFacts } from '../../tools/it-page/facts/elements.mjs';
import { fileFacts } from '../../tools/it-page/facts/files.mjs';
import { storageFacts } from '../../tools/it-page/facts/storage.mjs';
import { gate, HERE, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';
import { card, moment, panel } from '../support/learning-pages.mjs';

startBrowser();

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const PAGE = await readFile(join(DIST, 'for-your-it-team.html'), 'utf8');
const HEAD = `<link rel="stylesheet" href="${HERE}hearten.css">${scripts(`${HERE}hearten.js`)}`;
const ELEMENTS = {
  'hearten-content-gate': gate(),
  'hearten-grounding': moment,
  'hearten-principle-card': card(),
  'hearten-provider': '<hearten-provider audience="everybody"><p>Words.</p></hearten-provider>',
  'hearten-reader-settings': '<hearten-reader-settings></hearten-reader-settings>',
  'hearten-quick-exit':
    '<hearten-quick-exit><a href="https://away.example/">Leave this page</a></hearten-quick-exit>',
  'hearten-reframe-panel': panel(),
  'hearten-support-signpost':
    '<hearten-support-signpost nations="england"><ul><li>Words.</li></ul></hearten-support-signpost><hearten-support-signpost><ul><li>Words.</li></ul></hearten-support-signpost>',
  'hearten-card-deck': '<hearten-card-deck set="moments"></hearten-card-deck>',
  'hearten-survival-response':
    '<hearten-survival-response response="freeze"><p>Words.</p></hearten-survival-response>',
  'hearten-wording-check': '<hearten-wording-check paste><p>Words.</p></hearten-wording-check>',
};

const press = (page, name) => page.getByRole('button', { name }).click();

/** What the elements of a page declare now, as `tag: what: words`. */
const declared = (page) =>
  page.evaluate(() =>
    [...globalThis[Symbol.for('hearten:page/1')].members].flatMap((member) => {
      const { keeps, sends, hides } = member.declare();
      return Object.entries({ keeps, sends, hides }).map(
        ([what, words]) => `${member.tag}: ${what}: ${words}`,
      );
    }),
  );

describe('an element', () => {
  for (const [tag, body] of Object.entries(ELEMENTS)) {
    test(`fetches what the page for IT teams says: <${tag}>`, async (t) => {
      const { byElement } = await fileFacts(DIST);
      const { atOnce, later } = byElement.find((row) => row.tag === tag);
      const { page, files } = await openPage(t, { head: HEAD, body });
      await page.waitForFunction((name) => customElements.get(name), tag);
      const fetched = new Set(files().map((url) => url.slice(HERE.length)));
      const missing = atOnce.filter((file) => !fetched.has(file));
      const known = new Set(['hearten.css', 'hearten.js', ...atOnce, ...later]);
      const unknown = [...fetched].filter((file) => !known.has(file));
      assert.deepEqual([missing, unknown], [[], []]);
    });
  }

  test('declares what the page for IT teams says, and all of that', async (t) => {
    const { page } = await openPage(t, { head: HEAD, body: Object.values(ELEMENTS).join('') });
    await page.getByRole('button', { name: 'Read on' }).waitFor();
    const elements = await elementFacts(join(root, 'custom-elements.json'));
    const speaking = elements.filter(({ declares }) => declares).length;
    await page.waitForFunction(
      (count) => globalThis[Symbol.for('hearten:page/1')]?.members.size >= count,
      speaking,
    );
    const said = new Set(await declared(page));
    await press(page, 'Read on');
    await page.getByText('Don’t ask again').click();
    await press(page, 'On this visit');
    await page.getByText('We won’t ask again on this visit.').waitFor();
    for (const words of await declared(page)) said.add(words);
    const expected = elements.flatMap(({ tag, declares = {} }) =>
      Object.entries(declares).flatMap(([what, all]) =>
        all.map((words) => `${tag}: ${what}: ${words}`),
      ),
    );
    assert.deepEqual([...said].sort(), expected.sort());
  });
});

describe('storage', () => {
  test('has the keys that the page for IT teams names, and no other', async (t) => {
    const { page } = await openPage(t, { head: HEAD, body: Object.values(ELEMENTS).join('') });
    const kept = () => page.evaluate(() => [localStorage, sessionStorage].map(Object.keys));
    await press(page, 'Read on');
    await page.getByText('Don’t ask again').click();
    assert.deepEqual(await kept(), [[], []]);
    await press(page, 'On this device');
    await page.getByText('We won’t ask again on this device.').waitFor();
    const { keys } = await storageFacts();
    assert.deepEqual(await kept(), [keys.map(({ key }) => key), []]);
    for (const { key } of keys) assert.ok(PAGE.includes(`<code>${key}</code>`), key);
    await press(page, 'Ask me again');
    assert.deepEqual(await kept(), [[], []]);
  });

  test('is touched in one file of the sources, so that nothing is kept unseen', async () => {
    const files = await filesBelow(join(root, 'src'), (file) => file.endsWith('.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(root, 'src', file), 'utf8')));
    const touching = files.filter((_, i) =>
      /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie/.test(texts[i]),
    );
    // The second counts what the site keeps there, for a reader who practises leaving, and keeps nothing.
    assert.deepEqual(touching.sort(), [
      'elements/safety/quick-exit/site-keeps.ts',
      'foundations/storage.ts',
    ]);
  });
});
