/** Coming back to a page that was left, leaving from inside frames, the Shift key, and the first link of a page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inWholeChromium } from '../../tools/browsers.mjs';
import {
  NOTHING,
  SECRET,
  TITLE,
  documentOf,
  exit,
  seen,
  startExitPages,
  upgraded,
  way,
} from '../support/exit-pages.mjs';

const site = startExitPages();

const away = (page) => page.getByText('Weather for everybody.').waitFor();
const look = (page) => page.evaluate(seen);
const back = (page) => page.evaluate(() => void history.back());
const loading = (page) => page.getByText('Loading.', { exact: true }).waitFor();

async function press(page) {
  const { x, y, width, height } = await way(page).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

describe('a page that the browser kept', inWholeChromium, () => {
  const RETURNABLE = `<p>${SECRET} <label>Words <input></label></p>${exit('returnable')}`;

  test('is closed when the reader comes back, and opens when they want it', async (t) => {
    const { page } = await site.open(t, { body: RETURNABLE });
    await page.evaluate(() => (globalThis.kept = true));
    await page.getByLabel('Words').fill('A name');
    await press(page);
    await away(page);
    await back(page);
    await page.getByText('This page is closed.').waitFor();
    assert.equal(await page.evaluate(() => globalThis.kept), true);
    assert.deepEqual(await look(page), NOTHING);
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByText(SECRET).waitFor();
    assert.equal(await page.title(), TITLE);
    assert.equal(await page.getByLabel('Words').inputValue(), '');
    assert.deepEqual((await look(page)).covered, false);
  });

  test('can be left again, and listens as it did once it is open', async (t) => {
    const { page } = await site.open(t, {
      body: `<script src="/own.js"></script>${RETURNABLE}`,
      pages: {
        '/own.js':
          "addEventListener('test', (event) => { event.preventDefault(); }); onbeforeunload = null;",
      },
    });
    for (let round = 0; round < 2; round += 1) {
      await press(page);
      await away(page);
      await back(page);
      await page.getByRole('button', { name: 'Open it again' }).click();
      await page.getByText(SECRET).waitFor();
    }
    const prevented = await page.evaluate(
      () => !dispatchEvent(new Event('test', { cancelable: true })),
    );
    assert.equal(prevented, true);
  });

  test('leaves again where the site says nothing else', async (t) => {
    const { page } = await site.open(t, { body: `<p>${SECRET}</p>${exit('', '/never')}` });
    await press(page);
    await loading(page);
    const gone = page.waitForRequest((request) => request.url().endsWith('/never'));
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await gone;
    assert.deepEqual(await look(page), NOTHING);
  });
});

describe('in a frame', () => {
  const INSIDE = documentOf(`<p>${SECRET}</p>${exit()}`);
  const shows = async (page) => {
    const frame = page.frames().find((each) => each.url().endsWith('/inside'));
    await upgraded(frame);
    return frame;
  };
  const around = (origin, attributes = '') =>
    `<p>A heron outside.</p><iframe src="${origin}/inside" title="Inside" ${attributes}></iframe>`;

  for (const where of ['here', 'elsewhere']) {
    for (const [kind, sandbox] of [
      ['no sandbox', ''],
      [
        'a sandbox that lets it',
        'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"',
      ],
    ]) {
      test(`of a site ${where}, with ${kind}, the whole window leaves`, async (t) => {
        const { page } = await site.open(t, {
          body: around(site[where], sandbox),
          pages: { '/inside': INSIDE },
          wait: false,
        });
        const frame = await shows(page);
        await frame.getByRole('link', { name: 'Leave this page' }).click({ noWaitAfter: true });
        await away(page);
        assert.equal(new URL(page.url()).pathname, '/away');
      });
    }
  }

  test('of the same site the page around it is covered too', async (t) => {
    const { page } = await site.open(t, {
      body: around(site.here),
      pages: { '/inside': documentOf(`<p>${SECRET}</p>${exit('', '/never')}`) },
      wait: false,
    });
    const frame = await shows(page);
    await frame.getByRole('link', { name: 'Leave this page' }).click();
    await loading(page);
    assert.deepEqual(await look(page), NOTHING);
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    test(`in a sandbox with ${sandbox} it is covered, and says how to close the tab`, async (t) => {
      const { page } = await site.open(t, {
        body: around(site.elsewhere, `sandbox="${sandbox}" width="600" height="300"`),
        pages: { '/inside': INSIDE },
        wait: false,
      });
      const frame = await shows(page);
      await frame.getByRole('link', { name: 'Leave this page' }).click();
      await frame
        .getByText(/close the tab: press Ctrl and W/i)
        .last()
        .waitFor();
      assert.equal((await frame.evaluate(seen)).covered, true);
      assert.equal(new URL(page.url()).pathname, '/');
    });
  }

  const LEAVE_SCRIPT = '<script defer src="/hearten/hearten.leave.js"></script>';
  const ready = (frame) =>
    frame.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => data === 'hearten:leave!' && resolve());
          parent.postMessage('hearten:leave?', '*');
        }),
    );

  test('in a sandbox the page around leaves for it, where its author says so, to where they say', async (t) => {
    const { page } = await site.open(t, {
      script: LEAVE_SCRIPT,
      body: around(site.elsewhere, 'sandbox="allow-scripts" data-hearten-leave="/away?theirs"'),
      pages: { '/inside': INSIDE },
      wait: false,
    });
    const frame = await shows(page);
    await ready(frame);
    await frame.getByRole('link', { name: 'Leave this page' }).click({ noWaitAfter: true });
    await away(page);
    assert.equal(new URL(page.url()).search, '?theirs');
  });

  test('no frame that is not marked can make the page leave, and none is told that it would', async (t) => {
    const { page } = await site.open(t, {
      script: LEAVE_SCRIPT,
      body: `${around(site.elsewhere, 'sandbox="allow-scripts"')}
        <iframe src="/away" title="Weather" data-hearten-leave="javascript:document.body.remove()"></iframe>`,
      pages: { '/inside': INSIDE },
      wait: false,
    });
    const frame = await shows(page);
    for (const each of page.frames().slice(1)) {
      await each.evaluate(() => {
        globalThis.told = [];
        addEventListener('message', ({ data }) => told.push(data));
        for (const data of ['hearten:leave?', 'hearten:leave']) parent.postMessage(data, '*');
      });
    }
    // Messages come in their order: once this has been answered, all before it have been heard.
    await page.evaluate(() =>
      addEventListener('message', ({ data, source }) => {
        if (data === 'test:asked') source.postMessage('test:answered', '*');
      }),
    );
    await frame.evaluate(() => parent.postMessage('test:asked', '*'));
    await frame.waitForFunction(() => told.includes('test:answered'));
    assert.deepEqual(await frame.evaluate(() => told), ['test:answered']);
    assert.equal(new URL(page.url()).pathname, '/');
    assert.equal(await page.getByText('A heron outside.').isVisible(), true);
  });
});

describe('the Shift key', () => {
  const STAYS = `<label>Words <input></label><p>${SECRET}</p>${exit('shortcut', '/never')}`;
  const status = (page) => page.locator('.hearten-announcer');
  const isCovered = async (page) => (await look(page)).covered;
  const shift = async (page, times) => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press('Shift');
  };

  test('does nothing unless the site has turned it on', async (t) => {
    const { page } = await site.open(t, { body: `<p>${SECRET}</p>${exit('', '/never')}` });
    await shift(page, 6);
    assert.equal(await isCovered(page), false);
  });

  test('leaves when it is pressed three times, also while a field has the focus', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await page.getByLabel('Words').focus();
    await shift(page, 3);
    await loading(page);
    assert.deepEqual(await look(page), NOTHING);
  });

  test('tells screen readers how often it is still to be pressed', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await shift(page, 1);
    await status(page).getByText('two more times').waitFor();
    await shift(page, 1);
    await status(page).getByText('one more time').waitFor();
    await shift(page, 1);
    await page.getByRole('alert').getByText('Loading.').waitFor();
  });

  test('waits five seconds for the next press, and says when it no longer does', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await page.clock.install();
    await shift(page, 2);
    await page.clock.fastForward(4900);
    await shift(page, 1);
    await page.getByRole('alert').waitFor();
    const { page: other } = await site.open(t, { body: STAYS });
    await other.clock.install();
    await shift(other, 2);
    await other.clock.fastForward(5100);
    await other.clock.fastForward(200);
    await status(other).getByText('Too much time has passed.').waitFor();
    await shift(other, 2);
    assert.equal(await isCovered(other), false);
  });

  test('starts again after any other key, a click and a capital letter', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await page.getByLabel('Words').focus();
    for (const between of ['a', 'Tab', 'Shift+A', 'Control', 'Escape']) {
      await shift(page, 2);
      await page.keyboard.press(between);
      await shift(page, 2);
      await page.keyboard.press('b');
    }
    await shift(page, 2);
    await page.getByText(SECRET).click();
    await shift(page, 1);
    assert.equal(await isCovered(page), false);
  });

  test('is no press while it is held for something else', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await page.getByLabel('Words').focus();
    for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
    await page.keyboard.down('Shift');
    await page.getByText(SECRET).click();
    await page.keyboard.up('Shift');
    await shift(page, 2);
    assert.equal(await isCovered(page), false);
  });

  test('is counted once, however many ways out there are', async (t) => {
    const { page } = await site.open(t, { body: `${exit('first shortcut', '/never')}${STAYS}` });
    await shift(page, 2);
    assert.equal(await isCovered(page), false);
    await shift(page, 1);
    assert.equal(await isCovered(page), true);
  });

  test('is heard where ten others stop every key', async (t) => {
    const { page } = await site.open(t, {
      body: `<script src="/own.js"></script>${STAYS}`,
      pages: {
        '/own.js': `for (let i = 0; i < 10; i += 1) for (const type of ['keydown', 'keyup'])
          document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
      },
    });
    await shift(page, 3);
    await loading(page);
  });

  test('can be turned off by the reader, and on again', async (t) => {
    const { page } = await site.open(t, { body: STAYS });
    await page.getByText('What this can’t hide').click();
    await page.getByRole('button', { name: 'Turn the Shift key off' }).click();
    await shift(page, 3);
    assert.equal(await isCovered(page), false);
    await page.getByRole('button', { name: 'Turn the Shift key on' }).click();
    await shift(page, 3);
    await loading(page);
  });
});

describe('a page with both links', () => {
  const LONG = `${exit('first')}<a href="#main">Skip</a><main id="main">${'<p><a href="#main">A line of the page.</a></p>'.repeat(60)}</main>${exit()}`;

  test('has the first one first by keyboard, hidden until then, and it leaves', async (t) => {
    const { page, noise } = await site.open(t, { body: LONG });
    const first = page.locator('hearten-quick-exit[first] a');
    await page.keyboard.press('Tab');
    assert.equal(await first.evaluate((each) => each.matches(':focus')), true);
    const box = await first.boundingBox();
    assert.ok(box.y >= 0 && box.height >= 44);
    await page.keyboard.press('Enter');
    await away(page);
    assert.deepEqual(noise, []);
  });

  for (const [name, viewport, most] of [
    ['a desktop', { width: 1280, height: 800 }, 0.15],
    ['400 % zoom', { width: 320, height: 256 }, 0.3],
    ['a phone', { width: 390, height: 800 }, 0.2],
  ]) {
    test(`has the other in the window all the time, and does not hide what has the focus: ${name}`, async (t) => {
      const { page } = await site.open(t, { body: LONG, context: { viewport } });
      const bar = page.locator('hearten-quick-exit:not([first])');
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press('Tab');
        const { inside, hidden, part } = await page.evaluate(() => {
          const bars = document
            .querySelector('hearten-quick-exit:not([first])')
            .getBoundingClientRect();
          const at = document.activeElement.getBoundingClientRect();
          return {
            inside: bars.top >= 0 && bars.bottom <= innerHeight + 1,
            hidden: at.top >= bars.top && at.bottom <= bars.bottom,
            part: bars.height / innerHeight,
          };
        });
        assert.deepEqual([inside, hidden], [true, false], `after ${i + 1}`);
        assert.ok(part <= most, `${part} of the window`);
      }
      await bar.getByRole('link').click();
      await away(page);
    });
  }
});

describe('the practice', () => {
  test('shows what would go and stay, as the page is now, and changes nothing', async (t) => {
    const { page, noise } = await site.open(t, {
      body: `<label>Words <input></label><p>${SECRET}</p>${exit()}`,
    });
    await page.evaluate(() => localStorage.setItem('site', 'theirs'));
    await page.getByLabel('Words').fill('A name');
    await page.getByText('What this can’t hide').click();
    await page.getByRole('button', { name: 'Practise: stay on this page' }).click();
    const list = (name) => page.getByRole('list', { name }).getByRole('listitem').allTextContents();
    assert.deepEqual(
      (await list('What would go')).map((line) => line.trim()),
      [
        `The title “${TITLE}” would go blank.`,
        'One field with something in it would be emptied.',
        'These tools keep nothing here, so there would be nothing to delete.',
      ],
    );
    const stays = (await list('What would still show')).map((line) => line.trim());
    assert.deepEqual(stays.slice(0, 1), [
      `The browser’s history would still have ${new URL(site.here).host}/.`,
    ]);
    assert.ok(
      stays.includes('One thing that this website keeps in the browser’s storage would stay.'),
    );
    assert.equal(await page.title(), TITLE);
    assert.equal(await page.getByLabel('Words').inputValue(), 'A name');
    assert.equal(new URL(page.url()).pathname, '/');
    assert.deepEqual(noise, []);
  });
});
