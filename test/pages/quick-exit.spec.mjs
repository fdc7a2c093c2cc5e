/** Leaving a page: what is seen from the press until the next page is there, whatever the page does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ALL,
  LOADER,
  NOTHING,
  SECRET,
  TITLE,
  documentOf,
  exit,
  seen,
  startExitPages,
  way,
} from '../support/exit-pages.mjs';

const site = startExitPages();

const BODY = `<p>${SECRET}</p>${exit()}`;
/** The next page never comes, so there is time to look. */
const STAYS = `<p>${SECRET}</p>${exit('', '/never')}`;

const away = (page) => page.getByText('Weather for everybody.').waitFor();
const loading = (page) => page.getByText('Loading.', { exact: true }).waitFor();
/** The words that come when the page is still there after a while. */
const help = (page) => page.getByText('This is taking a while.').waitFor();
const look = (page) => page.evaluate(seen);

/** A script of the page's own, which a strict policy takes from a file only. */
const withScript = (body, script, options) => ({
  body: `<script src="/own.js"></script>${body}`,
  pages: { '/own.js': script },
  ...options,
});

/** Presses without waiting for what comes of it: the driver would wait for the next page. */
const press = async (page) => {
  const { x, y, width, height } = await way(page).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
};

describe('a press', () => {
  for (const [name, script] of Object.entries({ 'the loader': LOADER, 'the whole library': ALL })) {
    test(`leads to the other page, by ${name}, and says nothing in the console`, async (t) => {
      const { page, noise } = await site.open(t, { body: BODY, script });
      await press(page);
      await away(page);
      assert.deepEqual(noise, []);
    });
  }

  test('covers the page, blanks its title and hides its words before the next frame', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    const after = await page
      .evaluate(async (text) => {
        const see = (0, eval)(`(${text})`);
        const frames = [];
        const link = document.querySelector('hearten-quick-exit a');
        const pressed = new Promise((resolve) => {
          link.closest('hearten-quick-exit').addEventListener('hearten-exit-pressed', resolve);
        });
        link.click();
        await pressed;
        frames.push(see());
        await new Promise(requestAnimationFrame);
        frames.push(see());
        return frames;
      }, String(seen))
      .catch((error) => String(error));
    assert.deepEqual(after, [NOTHING, NOTHING]);
  });

  test('is in a picture of the page taken while the next one is on its way', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    const before = await page.screenshot();
    await press(page);
    await loading(page);
    const after = await page.screenshot();
    // A page with one line of words on it packs smaller than one with a bar and a line.
    assert.ok(after.length < before.length, `${after.length} and ${before.length}`);
    assert.deepEqual(await look(page), NOTHING);
  });

  test('leaves nothing of the page to search, paper and screen readers', async (t) => {
    const { page, context } = await site.open(t, { body: STAYS });
    await press(page);
    await loading(page);
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const spoken = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? '');
    assert.ok(!spoken.some((words) => words.includes('heron')), spoken.join());
    assert.ok(spoken.includes('Loading.'));
    assert.equal(await page.evaluate(() => globalThis.find('heron')), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal((await look(page)).words, false);
  });

  test('tells screen readers by an alert, which has its words after it is there', async (t) => {
    const { page } = await site.open(
      t,
      withScript(
        STAYS,
        `const told = [];
        globalThis.told = told;
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (options) {
          const root = attachShadow.call(this, options);
          new MutationObserver((records) => {
            for (const { target, addedNodes } of records)
              for (const node of addedNodes) told.push([target.nodeName, node.nodeName, node.getAttribute?.('role') ?? node.data]);
          }).observe(root, { childList: true, subtree: true });
          return root;
        };`,
      ),
    );
    await press(page);
    await loading(page);
    const told = await page.evaluate(() =>
      globalThis.told.filter(([, , what]) => what === 'alert' || what === 'Loading.'),
    );
    assert.deepEqual(told, [
      ['DIALOG', 'P', 'alert'],
      ['P', '#text', 'Loading.'],
    ]);
  });

  test('empties fields, open shadow roots’ too, and tells no script of the page', async (t) => {
    const { page } = await site.open(
      t,
      withScript(
        `<form><label>Name <input id="name"></label><input id="tick" type="checkbox"><input id="token" type="hidden" value="kept">
        <textarea id="words"></textarea><select id="one"><option>None<option>Weir</select></form><div id="host"></div>${STAYS}`,
        `globalThis.heard = [];
        for (const type of ['input', 'change', 'reset']) addEventListener(type, () => heard.push(type), true);
        addEventListener('DOMContentLoaded', () => {
          document.querySelector('#host').attachShadow({ mode: 'open' }).append(document.createElement('input'));
        });`,
      ),
    );
    await page.locator('#name').fill('A name');
    await page.locator('#words').fill('Some words');
    await page.locator('#tick').check();
    await page.locator('#one').selectOption('Weir');
    await page.locator('#host input').fill('More');
    await page.evaluate(() => void (globalThis.heard.length = 0));
    await press(page);
    await loading(page);
    const values = await page.evaluate(() => [
      ...['#name', '#words', '#one', '#token'].map((id) => document.querySelector(id).value),
      document.querySelector('#host').shadowRoot.querySelector('input').value,
      document.querySelector('#tick').checked,
      globalThis.heard,
    ]);
    assert.deepEqual(values, ['', '', 'None', 'kept', '', false, []]);
  });

  test('erases what any element kept, and nothing of the site’s', async (t) => {
    const gate =
      '<hearten-content-gate topics="bereavement"><details><summary>Read on</summary><p>An otter.</p></details></hearten-content-gate>';
    const { page } = await site.open(t, { body: `${gate}${STAYS}` });
    await page.getByRole('button', { name: 'Read on' }).click();
    await page.getByText('Don’t ask again', { exact: true }).click();
    await page.getByRole('button', { name: 'On this device' }).click();
    await page.evaluate(() => localStorage.setItem('site', 'theirs'));
    assert.equal(await page.evaluate(() => localStorage.length), 2);
    await press(page);
    await loading(page);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['site']);
  });

  test('stops sound and film', async (t) => {
    const { page } = await site.open(
      t,
      withScript(
        `<audio></audio>${STAYS}`,
        'globalThis.paused = 0; HTMLMediaElement.prototype.pause = () => { paused += 1; };',
      ),
    );
    await press(page);
    await loading(page);
    assert.equal(await page.evaluate(() => globalThis.paused), 1);
  });

  test('is a press with the middle button or a key held, too: no other window opens', async (t) => {
    for (const options of [
      { button: 'middle' },
      { modifiers: ['Control'] },
      { modifiers: ['Shift'] },
    ]) {
      const { page, context } = await site.open(t, { body: STAYS });
      await way(page).click({ ...options, noWaitAfter: true });
      await loading(page);
      assert.equal(context.pages().length, 1);
      assert.deepEqual(await look(page), NOTHING);
    }
  });

  test('takes the place of the page in the history, so that Back does not lead to it', async (t) => {
    const { page } = await site.open(t, {
      body: `<p><a href="/two">On</a></p>`,
      pages: { '/two': documentOf(BODY) },
      wait: false,
    });
    await page.getByRole('link', { name: 'On' }).click();
    await page.getByText(SECRET).waitFor();
    const before = await page.evaluate(() => history.length);
    await press(page);
    await away(page);
    assert.equal(await page.evaluate(() => history.length), before);
    await page.evaluate(() => void history.back());
    await page.getByRole('link', { name: 'On' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/');
  });
});

describe('the cover stays, and says what else can be done,', () => {
  test('with the plain link and the keys that close a tab, when the page is still there', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await press(page);
    await help(page);
    assert.deepEqual(await look(page), NOTHING);
    await page.locator('dialog').getByText('press Ctrl and W').waitFor();
    const link = page.locator('dialog').getByRole('link', { name: 'Leave this page' });
    assert.equal(new URL(await link.evaluate(({ href }) => href)).pathname, '/never');
    assert.equal(await link.evaluate((each) => each.matches(':focus')), true);
  });

  test('when the next page never comes, and Escape stops the loading', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await press(page);
    await loading(page);
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Escape');
    await help(page);
    assert.deepEqual(await look(page), NOTHING);
  });

  test('when a script takes it out of the page, closes it or writes the title again', async (t) => {
    const { page } = await site.open(
      t,
      withScript(
        STAYS,
        `addEventListener('hearten-test', () => {
          const { body, documentElement } = document;
          for (const each of [...documentElement.children]) if (each !== body && each !== document.head) each.remove();
          document.title = 'Leaving home safely';
          document.body.style.setProperty('display', 'block', 'important');
          document.querySelectorAll('dialog').forEach((each) => each.close());
        });`,
      ),
    );
    await press(page);
    await loading(page);
    await page.evaluate(() => dispatchEvent(new Event('hearten-test')));
    await loading(page);
    const { covered, title } = await look(page);
    assert.deepEqual([covered, title], [true, NOTHING.title]);
  });

  test('over a consent banner, a dialog and whatever else is on top', async (t) => {
    const { page } = await site.open(
      t,
      withScript(
        `${STAYS}<dialog id="consent"><p>We value your privacy.</p></dialog>
        <div id="banner">We use cookies.</div>`,
        `addEventListener('DOMContentLoaded', () => {
          const banner = document.querySelector('#banner').style;
          Object.assign(banner, { position: 'fixed', inset: '0 0 50% 0', zIndex: '2147483647', background: 'red' });
        });`,
      ),
    );
    await page.evaluate(() => document.querySelector('#consent').showModal());
    // It can't be pressed beneath a modal dialog; its keys and the page's own scripts still reach it.
    await page.evaluate(() => document.querySelector('hearten-quick-exit a').click());
    await loading(page);
    assert.deepEqual(await look(page), NOTHING);
  });

  test('when there is no network: nothing of the page is left to see', async (t) => {
    const { page, context } = await site.open(t, { body: BODY });
    await context.setOffline(true);
    await press(page);
    await page.waitForFunction(
      () => !document.body?.textContent.includes('heron') || !document.body.checkVisibility(),
    );
    assert.notEqual(await page.title(), TITLE);
    assert.equal(await page.getByText(SECRET).isVisible(), false);
  });
});

describe('nobody keeps a reader on the page:', () => {
  const CASES = {
    'a “beforeunload” that asks': `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay?'; });
      onbeforeunload = () => 'Stay?';`,
    'a “navigate” that prevents': `navigation.addEventListener('navigate', (event) => event.preventDefault());
      navigation.onnavigate = (event) => event.preventDefault();`,
    'a router that takes every way for itself': `navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => {} }), true);`,
    'ten that stop each press and key on its way': `for (let i = 0; i < 10; i += 1)
      for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown'])
        document.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.stopPropagation(); }, true);`,
    'a script that throws, and one with an error': `addEventListener('click', () => { throw new Error('A fault of the page.'); }, true);
      nobody.knows();`,
    'a listener that prevents clicks on links': `document.addEventListener('click', (event) => event.preventDefault(), true);`,
    'a registry that throws': `globalThis[Symbol.for('hearten:page/1')] = { members: new Set(), join: () => () => {}, listen: () => () => {}, send() {}, erase() { throw new Error('erase'); } };`,
    'storage that is blocked': `for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`,
  };
  for (const [what, script] of Object.entries(CASES)) {
    test(what, async (t) => {
      const { page } = await site.open(t, withScript(BODY, script));
      const asked = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await press(page);
      await away(page);
      assert.deepEqual(asked, []);
    });
  }
});

describe('without script', () => {
  test('both links are links, and lead away', async (t) => {
    const body = `${exit('first')}${BODY}`;
    for (const index of [0, 1]) {
      const { page } = await site.open(t, {
        body,
        context: { javaScriptEnabled: false },
        wait: false,
      });
      const link = page.getByRole('link', { name: 'Leave this page' }).nth(index);
      await link.focus();
      await page.keyboard.press('Enter');
      await away(page);
    }
  });

  test('or where the script can’t be had', async (t) => {
    const { page } = await site.open(t, {
      body: BODY,
      script: '<script defer src="/hearten/gone.js"></script>',
      wait: false,
    });
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await away(page);
  });
});
