/** Pages whose editors may not write our tags: what a CMS leaves of our snippets, and what becomes of it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import sanitize from 'sanitize-html';
import { root } from '../../tools/files.mjs';
import { importSource } from '../../tools/import-source.mjs';
import { HERE, gate, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';
import { DRUPAL_BASIC, drupalOptions, wordpressOptions } from './fixtures/cms-safe/allow-lists.mjs';

startBrowser();

const { forms } = await importSource('src/embed/cms-safe/forms.ts');
/** Every element that such HTML can ask for. */
const NAMES = Object.keys(forms);
const TAGS = NAMES.map((name) => `hearten-${name}`).join();

const guide = await readFile(join(root, 'stories/guides/wordpress-and-drupal.mdx'), 'utf8');
const fences = (kind) =>
  [...guide.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code);

/** Every snippet that the guide hands out. */
const SNIPPETS = fences('html');
const [forAdministrators] = fences('text');

const CMS = {
  WordPress: (html) => sanitize(html, wordpressOptions()),
  'Drupal, as the guide says': (html) =>
    sanitize(html, drupalOptions(`${DRUPAL_BASIC} ${forAdministrators}`)),
};

const STYLES = `<link rel="stylesheet" href="${HERE}hearten.css">`;
const WAYS = {
  'the loader': scripts(`${HERE}hearten.js`),
  'one file': scripts(`${HERE}hearten.all.js`),
  'one element each': scripts(...NAMES.map((name) => `${HERE}elements/${name}.js`)),
};

const GATES = 'hearten-content-gate > details';

/** How many elements the HTML asks for, by `data-hearten` or by a class alone. */
function askedFor(html) {
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(' '));
  const byClass = classes.filter((name) => NAMES.includes(name.replace(/^hearten-/, '')));
  return html.split('data-hearten="').length - 1 + byClass.length;
}

/** What a reader meets, whichever of the snippets they are given. */
async function checkShown(page, html) {
  const elements = page.locator(TAGS);
  await elements.first().waitFor();
  assert.equal(await elements.count(), askedFor(html));
  if (/content-gate/.test(html)) {
    await page.getByRole('button', { name: 'Not now', exact: true }).first().waitFor();
    assert.equal(await page.getByText('The part that waits.').first().isVisible(), false);
    await page.getByRole('button', { name: 'Read on', exact: true }).first().click();
    await page.getByText('The part that waits.').first().waitFor();
  }
  if (/reframe-panel/.test(html))
    await page.getByText('follow your safeguarding steps').first().waitFor();
  if (/support-signpost/.test(html))
    await page.getByRole('link', { name: 'Ring 116 123' }).first().waitFor();
  if (/wording-check/.test(html))
    await page.getByRole('button', { name: 'Look at my words' }).first().waitFor();
  if (/survival-response/.test(html))
    await page.getByRole('tab', { name: 'Now' }).first().waitFor();
  if (/card-deck/.test(html)) {
    const card = /set-moments/.test(html) ? 'Before touch' : 'Have a drink of water.';
    await page.getByText(card).first().waitFor();
  }
  if (/grounding/.test(html))
    await page.getByRole('button', { name: 'One step at a time' }).first().waitFor();
  if (/principle-card/.test(html))
    await page.getByText('might feel unsafe to someone').first().waitFor();
}

describe('what a CMS leaves of the snippets in the guide', () => {
  test('there are some of each element', () => {
    const all = SNIPPETS.join('');
    for (const name of NAMES) assert.ok(all.includes(name), name);
    assert.ok(forAdministrators);
  });

  for (const [name, filter] of Object.entries(CMS)) {
    for (const [way, head] of Object.entries(WAYS)) {
      test(`is whole, and works: ${name}, ${way}`, async (t) => {
        for (const snippet of SNIPPETS) {
          const { page, seen, files } = await openPage(t, {
            head: STYLES + head,
            body: filter(snippet),
          });
          await checkShown(page, snippet);
          assert.deepEqual([seen.console, seen.errors], [[], []]);
          const foreign = files().filter((url) => !url.startsWith(HERE));
          assert.deepEqual(foreign, []);
        }
      });
    }
  }

  test('keeps its passages, its question and its options', async (t) => {
    for (const filter of Object.values(CMS)) {
      const { page } = await openPage(t, {
        head: STYLES + WAYS['one file'],
        body: filter(SNIPPETS.join('')),
      });
      await page.getByRole('button', { name: 'Read without the details' }).waitFor();
      await page.getByText('A question to hold').first().waitFor();
      const gates = page.locator('hearten-content-gate');
      assert.equal(await gates.nth(1).getAttribute('topics'), 'abuse-child family-separation');
      assert.equal(await gates.nth(1).getAttribute('depth'), 'discuss');
      const link = page.getByRole('link', { name: 'Who to tell' });
      assert.equal(await link.first().getAttribute('href'), '/safeguarding');
    }
  });

  test('is plain words in a Drupal that was not told of it, and nothing is said', async (t) => {
    const { page, seen } = await openPage(t, {
      head: STYLES + WAYS['one file'],
      body: sanitize(SNIPPETS.join(''), drupalOptions(DRUPAL_BASIC)),
    });
    await page.getByText('Agree an exit plan').waitFor();
    assert.equal(await page.locator(TAGS).count(), 0);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('is more than it leaves of our own tags, which go round their words', () => {
    const html =
      '<hearten-content-gate topics="grief"><template><p>Held</p></template></hearten-content-gate>';
    assert.equal(CMS.WordPress(html), '<p>Held</p>');
  });
});

describe('an author who may not write all HTML', () => {
  test('can’t make the page ask another server, or speak for the rest of it', async (t) => {
    const packs = 'data-packs="https://evil.example/p.json" packs="https://evil.example/p.json"';
    const { page, seen, files } = await openPage(t, {
      head: STYLES + WAYS['one file'],
      body: CMS.WordPress(
        `<div data-hearten="provider" ${packs} data-support="https://evil.example/"><p>Words</p></div>
        <div data-hearten="reframe-panel" ${packs} data-setting="school"></div>
        <details class="hearten-content-gate hearten-support-evil" data-support="javascript:alert(1)"><summary>Read on</summary><p>Held</p></details>`,
      ),
    });
    await page.getByRole('button', { name: 'Not now', exact: true }).waitFor();
    await seen.said(/asks for no element/);
    await seen.said(/leaves out "data-packs"/);
    await seen.said(/leaves out "hearten-support-evil"/);
    assert.deepEqual(
      files().filter((url) => !url.startsWith(HERE)),
      [],
    );
    assert.equal(await page.locator('hearten-provider, [packs]').count(), 0);
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  });
});

describe('a page as it comes in', () => {
  const REST =
    '<h2>Before you continue</h2><details open><summary>Read on</summary><p>Held</p></details>';

  test('is waited for where the script stands in the middle of a gate', async (t) => {
    const { page, seen } = await openPage(t, {
      head: STYLES,
      body: `<div class="hearten-content-gate"><script src="${HERE}hearten.all.js"></script>${REST}</div><p>After</p>`,
    });
    await page.getByRole('button', { name: 'Not now', exact: true }).waitFor();
    assert.equal(await page.locator('div > hearten-content-gate > details').count(), 1);
    assert.equal(await page.locator('hearten-content-gate + *').count(), 0);
    assert.equal(await page.getByText('Held').isVisible(), false);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('is waited for where it writes itself', async (t) => {
    const write = `const policy = trustedTypes.createPolicy('hearten', { createHTML: (html) => html });
      document.write(policy.createHTML('<details class="hearten-content-gate"><summary>Read on</summary><p>Held'));`;
    const { page, seen } = await openPage(t, {
      head: `${STYLES}<script src="${HERE}hearten.all.js"></script>`,
      body: '<script src="/write.js"></script> and more</p></details><p>After</p>',
      pages: { '/write.js': write },
    });
    await page.getByRole('button', { name: 'Read on', exact: true }).click();
    assert.equal(await page.locator(`${GATES} > p`).textContent(), 'Held and more');
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('is looked at again where it writes itself anew', async (t) => {
    const { page } = await openPage(t, { head: STYLES + WAYS['one file'], body: SNIPPETS[0] });
    await page.getByRole('button', { name: 'Not now', exact: true }).waitFor();
    await page.evaluate((html) => {
      const policy = trustedTypes.createPolicy('hearten', { createHTML: (text) => text });
      document.open();
      document.write(policy.createHTML(html));
      document.close();
    }, '<!doctype html><title>New</title><div data-hearten="principle-card"><h2>Trust</h2></div>');
    await page.locator('div > hearten-principle-card > h2').waitFor();
  });
});

describe('a part that WordPress was told to open by default', () => {
  test('waits for its reader all the same', async (t) => {
    const { page } = await openPage(t, {
      head: STYLES + WAYS['one file'],
      body: SNIPPETS[0].replace('<details', '<details open'),
    });
    await page.getByRole('button', { name: 'Not now', exact: true }).waitFor();
    assert.equal(await page.getByText('The part that waits.').isVisible(), false);
  });
});

describe('a page without CMS-safe HTML', () => {
  test('fetches nothing for it, also once a reader has chosen something', async (t) => {
    const { page, files } = await openPage(t, {
      head: STYLES + WAYS['the loader'],
      body: `<div class="hearten-cards"></div>${gate()}`,
    });
    await page.getByRole('button', { name: 'Read on', exact: true }).click();
    await page.getByText('Don’t ask again', { exact: true }).click();
    await page.getByRole('button', { name: 'On this visit' }).click();
    await page.getByRole('button', { name: 'Ask me again' }).click();
    await page.locator('[role="status"]').filter({ hasText: 'We’ll ask again' }).waitFor();
    assert.equal(files().includes(`${HERE}loaded/cms-safe.js`), false);
  });
});

describe('a file with one element', () => {
  test('puts that element in place, and leaves the others as they are', async (t) => {
    const { page, seen } = await openPage(t, {
      head: STYLES + scripts(`${HERE}elements/content-gate.js`),
      body: SNIPPETS.join(''),
    });
    await page.getByRole('button', { name: 'Not now', exact: true }).first().waitFor();
    assert.equal(await page.locator('hearten-reframe-panel, hearten-principle-card').count(), 0);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });
});

describe('a page with the library twice', () => {
  test('puts each element in place once', async (t) => {
    const { page, seen } = await openPage(t, {
      head: STYLES + WAYS['the loader'] + WAYS['one file'] + WAYS['one element each'],
      body: SNIPPETS.join(''),
    });
    await page.getByRole('button', { name: 'Not now', exact: true }).first().waitFor();
    const nested =
      'hearten-content-gate hearten-content-gate, hearten-reframe-panel hearten-reframe-panel';
    assert.equal(await page.locator(nested).count(), 0);
    assert.equal(await page.locator('hearten-content-gate').count(), 3);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });
});
