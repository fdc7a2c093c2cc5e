/** The first way to embed: one script, which finds the elements of a page and loads each once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  DEEP,
  ELSEWHERE,
  HERE,
  SITE,
  choices,
  gate,
  openPage,
  scripts,
  startBrowser,
} from '../support/embedding-pages.mjs';

startBrowser();

const LOADER = scripts(`${HERE}hearten.js`);

/** Puts an element on the page as a framework would. */
const add = (page, tag, ...around) =>
  page.evaluate(
    ([name, ...outer]) => {
      let into = document.body;
      const made = [...outer, name].map((each) => document.createElement(each));
      // Built first and put on the page whole, so that only its outermost part is an addition.
      for (const [index, element] of made.entries()) made[index - 1]?.append(element);
      into.append(made[0]);
    },
    [tag, ...around],
  );

/** Whatever was on the page before has been looked at once this is there. */
async function loadProvider(page) {
  await add(page, 'hearten-provider');
  await defined(page, 'hearten-provider');
}

const isDefined = (page, tag) =>
  page.evaluate((name) => customElements.get(name) !== undefined, tag);
const defined = (page, tag) => page.waitForFunction((name) => customElements.get(name), tag);

describe('the loader', () => {
  test('loads the elements that are on the page', async (t) => {
    const { page, seen } = await openPage(t, {
      head: LOADER,
      body: `<hearten-provider audience="nurses">${gate()}</hearten-provider>`,
    });
    await choices(page).waitFor();
    await page.getByText('This part is written for nurses').waitFor();
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('works from the end of the page too', async (t) => {
    const { page } = await openPage(t, { body: gate() + LOADER });
    await choices(page).waitFor();
  });

  test('asks for nothing where no element is used, and for no element that is not', async (t) => {
    const { page, files } = await openPage(t, { head: LOADER, body: '<p>Text.</p>' });
    await loadProvider(page);
    assert.equal(await isDefined(page, 'hearten-content-gate'), false);
    assert.deepEqual(files().sort(), [
      `${HERE}hearten.js`,
      `${HERE}loaded/hashes.js`,
      `${HERE}loaded/provider.js`,
      `${HERE}loaded/shared.js`,
    ]);
  });

  for (const around of [[], ['main', 'section']]) {
    const where = around.length > 0 ? 'deep inside something' : 'by itself';
    test(`loads an element that is added later, ${where}`, async (t) => {
      const { page } = await openPage(t, { head: LOADER });
      await add(page, 'hearten-provider', ...around);
      await defined(page, 'hearten-provider');
    });
  }

  test('loads what comes with a form whose fields have the names of properties', async (t) => {
    const { page, seen } = await openPage(t, { head: LOADER });
    await page.evaluate(() => {
      const form = document.createElement('form');
      for (const name of ['matches', 'localName', 'getRootNode']) {
        form.append(Object.assign(document.createElement('input'), { name }));
      }
      form.append(document.createElement('hearten-provider'));
      document.body.append(form, document.createElement('hearten-principle-card'));
    });
    for (const tag of ['hearten-provider', 'hearten-principle-card']) await defined(page, tag);
    assert.deepEqual(seen.errors, []);
  });

  test('fetches each file once, however many elements need it and whenever they come', async (t) => {
    const { page, files } = await openPage(t, {
      head: LOADER,
      body: gate('heron') + gate('otter'),
    });
    await choices(page).first().waitFor();
    for (const tag of ['hearten-content-gate', 'hearten-provider', 'hearten-provider'])
      await add(page, tag);
    await defined(page, 'hearten-provider');
    assert.deepEqual(files(), [...new Set(files())]);
    assert.equal(files().filter((file) => file.endsWith('/shared.js')).length, 1);
  });

  for (const [where, folder] of Object.entries({
    'another folder': DEEP,
    'another origin': ELSEWHERE,
  })) {
    test(`takes its files from ${where}, where it is itself`, async (t) => {
      const { page, seen, files } = await openPage(t, {
        head: scripts(`${folder}hearten.js`),
        body: gate(),
      });
      await choices(page).waitFor();
      assert.deepEqual(
        files().filter((file) => !file.startsWith(folder)),
        [],
      );
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('asks nobody but the folder it is in, whatever the base of the page', async (t) => {
    const { page, files } = await openPage(t, {
      head: `<base href="${SITE}/elsewhere/">${LOADER}`,
      body: gate(),
    });
    await choices(page).waitFor();
    assert.deepEqual(
      files().filter((file) => !file.startsWith(HERE)),
      [],
    );
  });
});

describe('the loader, where a file is missing', () => {
  const MISSING = {
    'loaded/content-gate.js': (page) => loadProvider(page),
    // The others can't come either, and say so for themselves.
    'loaded/shared.js': async (page, seen) => {
      await add(page, 'hearten-provider');
      await seen.said(/^<hearten-provider> could not be loaded/);
    },
  };

  for (const [file, loadNext] of Object.entries(MISSING)) {
    test(`warns once, and what the author wrote stays and works: ${file}`, async (t) => {
      const { page, seen } = await openPage(t, {
        head: LOADER,
        body: gate('heron') + gate('otter'),
        missing: [file],
      });
      const warning = /^<hearten-content-gate> could not be loaded/;
      await seen.said(warning);
      await add(page, 'hearten-content-gate');
      await loadNext(page, seen);
      assert.equal(seen.console.filter((text) => warning.test(text)).length, 1);
      assert.deepEqual(seen.errors, []);
      assert.equal(await choices(page).count(), 0);
      await page.getByText('Read the part').first().click();
      assert.equal(await page.getByText('A heron.').isVisible(), true);
    });
  }

  test('still loads the others', async (t) => {
    const { page, seen } = await openPage(t, {
      head: LOADER,
      body: `<hearten-provider>${gate()}</hearten-provider>`,
      missing: ['loaded/provider.js'],
    });
    await choices(page).waitFor();
    await seen.said(/^<hearten-provider> could not be loaded/);
    assert.equal(seen.console.length, 1);
  });
});

describe('the loader, and names that it does not know', () => {
  const UNKNOWN = ['hearten-unknown', 'hearten-', 'hearten-constructor', 'hearten-__proto__'];

  for (const tag of UNKNOWN) {
    test(`leaves <${tag}> alone, there from the start and added later`, async (t) => {
      const { page, seen, files } = await openPage(t, {
        head: LOADER,
        body: `<${tag}>Text.</${tag}>`,
      });
      await add(page, tag);
      await add(page, tag, 'main');
      await loadProvider(page);
      assert.equal(files().length, 4, files().join('\n'));
      assert.deepEqual([seen.console, seen.errors], [[], []]);
      assert.equal(await page.getByText('Text.').isVisible(), true);
    });
  }
});

describe('the loader, asked by a script of the page', () => {
  /** A widget of the site's own that keeps our elements in its shadow root. */
  const addWidget = (page) =>
    page.evaluate(async (folder) => {
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      document.body.append(root.host);
      const provider = document.createElement('hearten-provider');
      root.append(provider);
      globalThis.loader = await import(`${folder}hearten.js`);
      globalThis.widget = root;
    }, HERE);

  test('loads what is in a shadow root that it is handed, now and later', async (t) => {
    const { page, seen } = await openPage(t, { head: LOADER });
    await addWidget(page);
    assert.equal(await isDefined(page, 'hearten-provider'), false);
    await page.evaluate(() => loader.observe(widget));
    await defined(page, 'hearten-provider');
    await page.evaluate(() => widget.append(document.createElement('hearten-principle-card')));
    await defined(page, 'hearten-principle-card');
    assert.deepEqual(seen.errors, []);
  });

  test('loads nothing more once it is stopped, and more again when it is asked', async (t) => {
    const { page } = await openPage(t, { head: LOADER });
    await loadProvider(page);
    await addWidget(page);
    await page.evaluate(() => {
      loader.observe(widget);
      loader.stop();
      for (const place of [document.body, widget])
        place.append(document.createElement('hearten-principle-card'));
    });
    // Whoever watches has been told by the time another watcher is.
    await page.evaluate(
      () =>
        new Promise((told) => {
          new MutationObserver(told).observe(document.body, { childList: true });
          document.body.append(document.createElement('p'));
        }),
    );
    assert.equal(await isDefined(page, 'hearten-principle-card'), false);
    await page.evaluate(() => loader.observe(document));
    await defined(page, 'hearten-principle-card');
  });
});
