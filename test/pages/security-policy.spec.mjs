/** The headers that we tell people to set are those that the elements work under. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../tools/files.mjs';
import { FILES_ELSEWHERE, STRICT_POLICY, strictPolicyFor } from '../../tools/policy.mjs';
import {
  ELSEWHERE,
  HERE,
  SITE,
  gate,
  html,
  openPage,
  scripts,
  startBrowser,
} from '../support/embedding-pages.mjs';
import { card, panel } from '../support/learning-pages.mjs';

startBrowser();

const NAME = 'Content-Security-Policy: ';
const guide = await readFile(join(root, 'stories/guides/security-policy.mdx'), 'utf8');
const readme = await readFile(join(root, 'README.md'), 'utf8');
const headers = [...guide.matchAll(/^```http\n(.+)\n```$/gm)].map(([, header]) => header);
const [own, elsewhere, framing, framed] = headers
  .filter((header) => header.startsWith(NAME))
  .map((header) => header.slice(NAME.length));

const ELEMENTS = `<hearten-provider audience="nurses">${gate()}${panel(undefined, 'pair="r03"')}${card()}</hearten-provider>`;
const FILES = ['provider', 'content-gate', 'reader-settings', 'reframe-panel', 'principle-card'];

const libraryOf = (folder, way) =>
  `<link rel="stylesheet" href="${folder}hearten.css">${scripts(
    ...(way === 'elements' ? FILES.map((name) => `elements/${name}.js`) : [way]).map(
      (file) => folder + file,
    ),
  )}`;

/** On the page, or on the one in its frame. */
async function assertWorks(page, { console: said, errors }) {
  const button = (name) => page.getByRole('button', { name, exact: true });
  await button('Read on').click();
  await page.getByText('A heron.').waitFor();
  await page.getByText('Don’t ask again', { exact: true }).click();
  await button('On this device').click();
  await button('Copy a link to this').waitFor();
  await page.getByRole('combobox', { name: 'In practice for' }).selectOption({ index: 1 });
  assert.deepEqual([said, errors], [[], []]);
}

describe('the headers of the guide', () => {
  test('are those of the tests, and of the README', () => {
    const [shown] = /^default-src 'none'.+\n.+$/m.exec(readme);
    assert.equal(own, STRICT_POLICY);
    assert.equal(shown.replace('\n', ' '), STRICT_POLICY);
    assert.equal(elsewhere, strictPolicyFor(new URL(ELSEWHERE).origin));
    const [cors] = headers.filter((header) => header.startsWith('Access-Control'));
    assert.equal(cors, Object.entries(FILES_ELSEWHERE).flat().join(': '));
  });

  for (const way of ['hearten.js', 'hearten.all.js', 'elements']) {
    for (const [where, folder, policy] of [
      ['the same server', HERE, own],
      ['another server', ELSEWHERE, elsewhere],
    ]) {
      test(`are enough for ${way} from ${where}`, async (t) => {
        const { page, seen } = await openPage(t, {
          head: libraryOf(folder, way),
          body: ELEMENTS,
          policies: { '/': policy },
        });
        await assertWorks(page, seen);
      });
    }
  }

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    test(`are enough for a frame ${sandbox}`, async (t) => {
      const { page, seen } = await openPage(t, {
        body: `<iframe ${sandbox} src="/framed" title="A part" width="900" height="900"></iframe>`,
        pages: { '/framed': html(libraryOf(HERE, 'hearten.all.js'), ELEMENTS) },
        policies: {
          '/': framing.replace(new URL(ELSEWHERE).origin, SITE),
          '/framed': framed,
        },
      });
      const frame = page.frame({ url: /framed/ });
      await assertWorks(frame, seen);
    });
  }

  test('refuse what goes beyond them', async (t) => {
    const { page, seen } = await openPage(t, {
      head: libraryOf(ELSEWHERE, 'hearten.js'),
      body: ELEMENTS,
      policies: { '/': own },
    });
    await seen.said(/violates the following Content Security Policy/);
    assert.equal(await page.getByRole('button', { name: 'Read on' }).count(), 0);
  });
});
