/** Pages that are made in ways that nobody would choose today, and many sites have. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  HERE,
  choices,
  gate,
  html,
  openPage,
  scripts,
  startBrowser,
} from '../support/embedding-pages.mjs';
import { card, panel } from '../support/learning-pages.mjs';

startBrowser();

const WAYS = {
  'the loader': scripts(`${HERE}hearten.js`),
  'the whole library': scripts(`${HERE}hearten.all.js`),
};
const SHEET = `<link rel="stylesheet" href="${HERE}hearten.css">`;

const button = (page, name) => page.getByRole('button', { name, exact: true });
const copies = (page) => button(page, 'Copy a link to this');
const jobs = (page) => page.getByRole('combobox', { name: 'In practice for' });

/** Each element is whole, and does what it is for. */
async function assertWorks(page, seen) {
  assert.equal(await page.getByText('A heron.').isVisible(), false);
  await button(page, 'Read on').click();
  await page.getByText('A heron.').waitFor();
  await button(page, 'Hide this part again').click();
  await page.getByText('A heron.').waitFor({ state: 'hidden' });
  await copies(page).waitFor();
  await jobs(page).selectOption('management');
  await page.getByText('Look up and smile.').waitFor({ state: 'hidden' });
  assert.deepEqual([seen.console, seen.errors], [[], []]);
}

const ELEMENTS = gate() + panel(undefined, 'pair="r03"') + card();

for (const [way, library] of Object.entries(WAYS)) {
  describe(`${way}, on a page that`, () => {
    test('has the script in the middle, between its elements', async (t) => {
      const plain = library.replace('defer ', '');
      const { page, seen } = await openPage(t, {
        head: SHEET,
        body: `<p>First.</p>${gate()}${plain}<p>Then.</p>${panel(undefined, 'pair="r03"')}${card()}`,
      });
      await assertWorks(page, seen);
    });

    test('has no document type, and so is drawn in quirks', async (t) => {
      const { page, seen } = await openPage(t, {
        pages: {
          '/': html(SHEET + library, ELEMENTS).replace('<!doctype html>', ''),
        },
      });
      assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
      await assertWorks(page, seen);
    });

    test('writes its elements with document.write', async (t) => {
      const { page, seen } = await openPage(t, {
        head: SHEET + library,
        body: '<p>First.</p><script src="/write.js"></script><p>Last.</p>',
        pages: { '/write.js': writes(ELEMENTS) },
      });
      await page.getByText('Last.').waitFor();
      await assertWorks(page, seen);
    });

    test('is written anew as a whole once we are there', async (t) => {
      const { page, seen } = await openPage(t, { head: SHEET + library, body: gate('otter') });
      await choices(page).waitFor();
      await page.evaluate(
        (whole) => {
          const policy = trustedTypes.createPolicy('hearten', { createHTML: (markup) => markup });
          document.open();
          document.write(policy.createHTML(whole));
          document.close();
        },
        html(SHEET + library, ELEMENTS),
      );
      await choices(page).waitFor();
      await assertWorks(page, seen);
    });
  });
}

describe('a page that is sent as XHTML', () => {
  const xhtml = (head, body) => `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>A page</title>
${head.replace('>', '/>')}</head><body>${body}</body></html>`;
  const elements = ELEMENTS.replaceAll('data-question', 'data-question=""');

  // Chromium gives no attributes to elements that it makes there after their class has come.
  test('works with the whole library at its end', async (t) => {
    const { page, seen } = await openPage(t, {
      pages: { '/': xhtml(SHEET, elements + WAYS['the whole library'].replace('defer ', '')) },
    });
    assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
    await assertWorks(page, seen);
  });

  test('stays as it was written with the loader, which browsers do not run there', async (t) => {
    const { page, seen } = await openPage(t, {
      pages: { '/': xhtml('', gate() + WAYS['the loader']) },
    });
    await page.getByText('Read the part').click();
    await page.getByText('A heron.').waitFor();
    assert.equal(await choices(page).count(), 0);
    assert.deepEqual(seen.errors, []);
  });
});

/** Under Trusted Types a page that writes itself has a policy of its own; hearten's name is one it may use here. */
function writes(markup) {
  return `document.write(trustedTypes.createPolicy('hearten', { createHTML: (markup) => markup })
    .createHTML(${JSON.stringify(markup)}));`;
}

describe('a page inside a shadow root', () => {
  for (const mode of ['open', 'closed']) {
    test(`has elements that work, hold, and know each other: ${mode}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: scripts(`${HERE}hearten.all.js`),
        body: `<div><template shadowrootmode="${mode}">${SHEET}
          <hearten-provider audience="nurses">${ELEMENTS}</hearten-provider></template></div>`,
      });
      if (mode === 'open') {
        await choices(page).waitFor();
        await page.getByText('This part is written for nurses').waitFor();
        return assertWorks(page, seen);
      }
      // Nobody outside gets in, so it is read as a screen reader does.
      await page.waitForFunction(() => customElements.get('hearten-principle-card'));
      const session = await page.context().newCDPSession(page);
      const named = async (name) => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes.find((node) => !node.ignored && node.name?.value === name);
      };
      let found;
      while (!(found = await named('Read on')))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await named('A heron.'), undefined);
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: found.backendDOMNodeId,
      });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: 'function () { this.click(); }',
      });
      while (!(await named('A heron.')))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('takes the focus to what was opened', async (t) => {
    const { page } = await openPage(t, {
      head: scripts(`${HERE}hearten.all.js`),
      body: `<div><template shadowrootmode="open">${SHEET}${gate()}</template></div>`,
    });
    await choices(page).waitFor();
    await button(page, 'Read on').press('Enter');
    await page.getByText('A heron.').waitFor();
    const focused = await page.evaluate(() => {
      let { activeElement } = document;
      while (activeElement.shadowRoot?.activeElement)
        ({ activeElement } = activeElement.shadowRoot);
      return activeElement.localName;
    });
    assert.notEqual(focused, 'body');
  });
});

describe('a tag of ours that somebody else has taken', () => {
  for (const [way, library] of Object.entries(WAYS)) {
    test(`stays theirs, with one warning, and the author's words stay: ${way}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: SHEET + library,
        body: gate('heron') + gate('otter') + card(),
        first: () => {
          customElements.define(
            'hearten-content-gate',
            class extends HTMLElement {
              connectedCallback() {
                this.dataset.theirs = 'yes';
              }
            },
          );
        },
      });
      await jobs(page).waitFor();
      assert.equal(await page.locator('[data-theirs]').count(), 2);
      assert.equal(await choices(page).count(), 0);
      await seen.said(/^<hearten-content-gate> is defined by another library already/);
      assert.equal(seen.console.length, 1, seen.console.join('\n'));
      assert.deepEqual(seen.errors, []);
    });
  }
});
