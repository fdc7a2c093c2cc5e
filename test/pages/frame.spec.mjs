/** embed.html: one element in a frame, for sites that take neither elements nor scripts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import axe from 'axe-core';
import {
  ELSEWHERE,
  HERE,
  LEAST,
  RECOMMENDED,
  SITE,
  fits,
  frameHtml,
  openFrame,
  openPage,
  startBrowser,
} from '../support/frame-pages.mjs';

const PLACES = [
  ['on the same site, without a sandbox', { folder: HERE, sandbox: null }],
  ['on the same site, sandboxed to scripts', { folder: HERE, sandbox: LEAST }],
  ['on another site, without a sandbox', { folder: ELSEWHERE, sandbox: null }],
  ['on another site, sandboxed to scripts', { folder: ELSEWHERE, sandbox: LEAST }],
  ['on another site, as in our snippet', { folder: ELSEWHERE, sandbox: RECOMMENDED }],
];

const CALM = 'This part can’t be shown here. The rest of the page is as it was.';

const PACK = {
  kind: 'reframes',
  id: 'x-shore',
  lang: 'ar',
  version: '1',
  title: 'x',
  settings: [{ id: 'x-library', label: 'المكتبة', place: 'في المكتبة' }],
  entries: [
    {
      id: 'x-stays',
      voice: 'professional',
      setting: 'x-library',
      seen: 'يبقى حتى الإغلاق',
      wrong: ['يتسكع.'],
      may: ['ربما هو المكان الدافئ الوحيد.'],
      also: ['أو ينتظر من يأخذه.'],
      strong: ['يعرف مكانا جيدا.'],
      help: ['قل مرحبا.'],
      sources: [],
      reviewedOn: '2026-11-23',
      reviewedBy: [],
    },
  ],
};

startBrowser();

/** What the frame says of itself, once it shows something. */
async function about(inside) {
  await inside.locator('#shown > :not(.calm), .refused').first().waitFor();
  return inside.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    origin: self.origin,
  }));
}

/** Rules of axe about a whole page, which a frame is not. */
const WHOLE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one'];

describe('a frame', () => {
  for (const [place, options] of PLACES) {
    test(`shows a panel and fits its height ${place}`, async (t) => {
      const { page, seen, frame, inside } = await openFrame(t, '#reframe-panel', options);
      await frame.getByRole('button', { name: 'Next', exact: true }).click();
      await frame.getByText('2 of 30').waitFor();
      assert.equal((await about(inside)).origin === 'null', options.sandbox !== null);
      await fits(page);
      assert.deepEqual([seen.console, seen.errors], [[], []]);
      const hosts = new Set(seen.requests.map((url) => new URL(url).origin));
      assert.deepEqual(
        [...hosts].sort(),
        [...new Set([new URL(options.folder).origin, SITE])].sort(),
      );
    });
  }

  test('shows a card as its address asks', async (t) => {
    const hash =
      '#principle-card&principle=safety&preset=uk-core&for-role=reception&voice=professional';
    const { frame, inside, seen } = await openFrame(t, hash);
    await frame.getByRole('heading', { name: 'Safety', level: 2 }).waitFor();
    const role = frame.getByRole('combobox', { name: 'In practice for' });
    assert.equal(await role.inputValue(), 'reception');
    assert.deepEqual(await about(inside), {
      title: 'Safety',
      lang: 'en-GB',
      dir: 'ltr',
      origin: 'null',
    });
    assert.deepEqual(seen.console, []);
  });

  test('is named after what it shows', async (t) => {
    for (const [hash, title] of [
      ['#reframe-panel', 'From “What is wrong with you?” to “What happened to you?”'],
      [
        '#reframe-panel&voice=young-person',
        'From “What’s wrong with you?” to “What’s strong about you?”',
      ],
      ['#reframe-panel&pair=r03', 'Leaves the room without asking'],
    ]) {
      const { inside } = await openFrame(t, hash);
      assert.equal((await about(inside)).title, title, hash);
    }
  });

  test('follows its address', async (t) => {
    const { page, frame, inside } = await openFrame(t, '#principle-card&principle=safety');
    await frame.getByRole('heading', { name: 'Safety' }).waitFor();
    const go = (hash) =>
      page.locator('iframe').evaluate((each, to) => (each.src = each.src.replace(/#.*/, to)), hash);
    await go('#principle-card&principle=trust');
    await frame.getByRole('heading', { name: 'Trust' }).waitFor();
    assert.equal(await inside.title(), 'Trust');
    await go('#reframe-panel&pair=r03');
    await frame.getByRole('heading', { name: 'Leaves the room without asking' }).waitFor();
    assert.equal(await frame.getByRole('heading', { name: 'Trust' }).count(), 0);
    await go('#gone');
    await frame.getByText(CALM).waitFor();
    await fits(page);
  });

  test('never touches storage', async (t) => {
    const first = () => {
      globalThis.touched = [];
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        Object.defineProperty(globalThis, name, { get: () => globalThis.touched.push(name) });
      }
      Object.defineProperty(Document.prototype, 'cookie', {
        get: () => globalThis.touched.push('cookie'),
        set: () => globalThis.touched.push('cookie'),
      });
    };
    for (const sandbox of [LEAST, null]) {
      const { frame, inside, page } = await openFrame(t, '#reframe-panel', { sandbox, first });
      await frame.getByRole('button', { name: 'Next', exact: true }).click();
      await frame.getByText('Where this comes from').click();
      await fits(page);
      assert.deepEqual(await inside.evaluate(() => globalThis.touched), []);
    }
  });

  test('takes the focus only when it is given it, and lets it go at both ends', async (t) => {
    const { page, frame, inside } = await openFrame(t, '#principle-card&principle=safety');
    await frame.getByRole('heading', { name: 'Safety' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
    assert.equal(await page.evaluate(() => scrollY), 0);
    const place = async () => {
      const outside = await page.evaluate(() =>
        document.activeElement === document.body ? 'nowhere' : document.activeElement.textContent,
      );
      const within = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.localName;
      };
      return outside || inside.evaluate(within);
    };
    const path = ['nowhere'];
    const { keyboard } = page;
    /** A frame with a process of its own takes the focus a moment later. */
    const press = async (key) => {
      const before = path.at(-1);
      await keyboard.press(key);
      let now = before;
      while (now === before || now === 'nowhere' || now === 'body') now = await place();
      path.push(now);
    };
    for (let i = 0; i < 4; i++) await press('Tab');
    for (let i = 0; i < 3; i++) await press('Shift+Tab');
    path.shift();
    assert.deepEqual(path, ['one', 'select', 'summary', 'two', 'summary', 'select', 'one']);
  });

  test('has nothing that axe finds fault with', async (t) => {
    for (const hash of ['#reframe-panel', '#principle-card&principle=safety', '#gone']) {
      const { page, inside } = await openFrame(t, hash);
      await about(inside);
      await fits(page);
      await inside.evaluate(axe.source);
      const { violations } = await inside.evaluate(() => window.axe.run(document));
      assert.deepEqual(
        violations.filter(({ id }) => !WHOLE_PAGE.includes(id)).map(({ id }) => id),
        [],
        hash,
      );
    }
  });

  test('is see-through in a page of its own scheme, and light unless its address says otherwise', async (t) => {
    const options = { colorScheme: 'dark' };
    const schemeOf = (hash) =>
      openFrame(t, hash, { options }).then(async ({ inside }) => {
        await about(inside);
        return inside.evaluate(() => {
          const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
          const ground = getComputedStyle(document.body).backgroundColor;
          return [colorScheme, backgroundColor, ground].join();
        });
      });
    const clear = 'rgba(0, 0, 0, 0)';
    assert.equal(await schemeOf('#reframe-panel'), `light,${clear},${clear}`);
    assert.equal(await schemeOf('#reframe-panel&scheme=system'), `light dark,${clear},${clear}`);
    assert.equal(await schemeOf('#reframe-panel&scheme=dark'), `dark,${clear},${clear}`);
  });

  test('fits 320 px without scrolling sideways', async (t) => {
    const options = { viewport: { width: 320, height: 700 } };
    for (const hash of ['#reframe-panel', '#principle-card&principle=safety', '#gone']) {
      const { page, inside } = await openFrame(t, hash, { options });
      await about(inside);
      await fits(page);
      const wide = await inside.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${hash}: ${wide} px too wide`);
    }
  });
});

describe('a frame without script', () => {
  test('says so, and nothing else', async (t) => {
    const { frame } = await openFrame(t, '#reframe-panel', { sandbox: '' });
    await frame.getByText(CALM).waitFor();
    assert.equal(await frame.locator('a').count(), 0);
  });

  test('says so too where its script does not come, after a while', async (t) => {
    const { frame } = await openFrame(t, '#reframe-panel', { missing: ['hearten.frame.js'] });
    const calm = frame.getByText(CALM);
    await calm.waitFor({ state: 'attached' });
    assert.equal(await calm.isVisible(), false);
    await calm.evaluate((each) => each.getAnimations().forEach((animation) => animation.finish()));
    assert.equal(await calm.isVisible(), true);
  });
});

describe('an address', () => {
  const HOSTILE = [
    ['no element', ''],
    ['text', '#Please ring us'],
    ['text for an element', '#reframe-panel Please ring us'],
    ['markup', '#<img src=x onerror=alert(1)>'],
    ['an address', '#https://evil.example/'],
    ['a number', '#08001234567'],
    ['a name of every object', '#__proto__'],
    ['another', '#constructor&toString=1'],
    ['a broken percent-encoding', '#%E0%A4%A&%'],
    ['an encoded element', '#%72eframe-panel'],
    ['one that holds nothing of its own', '#content-gate&topics=abuse-child'],
    ['our own tag', '#hearten-reframe-panel'],
    ['a subject that is not known', '#reframe-panel&pair=ring-0800-1234567'],
    ['no subject', '#principle-card'],
    ['a subject of every object', '#principle-card&principle=__proto__'],
    ['very much', `#${'a'.repeat(100_000)}`],
    ['very many options', `#principle-card${'&principle=no'.repeat(5000)}`],
  ];

  for (const [what, hash] of HOSTILE) {
    test(`that names ${what} shows a calm line, and is named once`, async (t) => {
      const { page, frame, inside, seen } = await openFrame(t, hash.replaceAll('"', '%22'));
      await frame.getByText(CALM).waitFor();
      const { title, lang } = await about(inside);
      assert.deepEqual([title, lang], ['A part of this page', 'en-GB']);
      assert.equal(await inside.locator('body').innerText(), CALM);
      assert.equal(seen.console.length, 1);
      assert.match(seen.console[0], /^<iframe> .+ Accepted: .+WARNINGS\.md#frame$/s);
      assert.ok(seen.console[0].length < 2000);
      assert.deepEqual(seen.errors, []);
      await fits(page);
    });
  }

  test('that has options which are not known is shown without them, and is named once', async (t) => {
    const evil = [
      'text=Ring 0800 1234567',
      'voice=<b>loud</b>',
      'setting=https://evil.example',
      'safeguarding=https://evil.example',
      'support=tel:08001234567',
      'heading-level=1',
      'onclick=alert(1)',
      'style=color:red',
      '__proto__=1',
      'locale=en-x-ring-0800-1234567',
      'scheme=red',
      'packs=https://evil.example/x-pack',
    ];
    const { page, frame, inside, seen } = await openFrame(t, `#reframe-panel&${evil.join('&')}`);
    await frame.getByText('1 of 30').waitFor();
    assert.deepEqual(
      await inside.locator('hearten-reframe-panel').evaluate((panel) => panel.getAttributeNames()),
      ['heading-level'],
    );
    const words = await inside.evaluate(
      () =>
        document.documentElement.outerHTML +
        document.querySelector('hearten-reframe-panel').shadowRoot.textContent,
    );
    assert.doesNotMatch(words, /0800|evil|loud|alert/);
    assert.equal(seen.console.length, 2, 'one of what packs can be, one of all the rest');
    assert.ok(seen.requests.every((url) => !url.includes('evil')));
    await fits(page);
  });

  test('is copied clean: only what was accepted is in it', async (t) => {
    const hash =
      '#reframe-panel&ring=0800-1234567&setting=school&pair=r03&scheme=light&packs=x-ring-0800';
    const { frame } = await openFrame(t, hash);
    await frame.getByRole('button', { name: 'Copy a link to this' }).click();
    await frame
      .getByText(`${ELSEWHERE}embed.html#reframe-panel&setting=school&pair=r03&scheme=light`, {
        exact: true,
      })
      .waitFor();
  });
});

describe('packs in the folder', () => {
  const packs = { 'x-shore.json': JSON.stringify(PACK) };
  const hash = '#reframe-panel&packs=x-shore&locale=ar&pair=x-stays';

  test('bring their own ids and language, and the page is written that way', async (t) => {
    const { frame, inside, page, seen } = await openFrame(t, hash, { packs });
    await frame.getByRole('heading', { name: 'يبقى حتى الإغلاق' }).waitFor();
    const { title, lang, dir } = await about(inside);
    assert.deepEqual([title, lang, dir], ['يبقى حتى الإغلاق', 'ar', 'rtl']);
    await fits(page);
    assert.deepEqual(seen.console, []);
  });

  test('that cannot be read leave a calm line, and say what a sandboxed frame needs', async (t) => {
    const { frame, seen } = await openFrame(t, hash, { packs, isOpen: false });
    await frame.getByText(CALM).waitFor();
    assert.ok(seen.console.some((text) => /^<iframe> .+Access-Control-Allow-Origin/.test(text)));
  });

  test('are looked for nowhere else, and not without end', async (t) => {
    const names = ['../x-a', 'x-a/../../b', '//evil.example/x-a', 'x-a%2fb', 'reframes', 'X-A', ''];
    const many = Array.from({ length: 50 }, (_, i) => `x-pack-${i}`);
    const { frame, seen } = await openFrame(
      t,
      `#reframe-panel&packs=${[...names, ...many].join(',')}`,
    );
    await frame.getByText('1 of 30').waitFor();
    const asked = seen.requests.filter((url) => url.endsWith('.json'));
    assert.deepEqual(
      asked,
      many.slice(0, 8).map((name) => `${ELSEWHERE}${name}.json`),
    );
  });
});

describe('a link in a frame', () => {
  const hash = '#principle-card&principle=trust';
  const source = 'https://ukpts.org/2022/11/11/trauma-informed-practice-a-working-definition/';
  const site = { [source]: 'A source.' };

  async function openSource(t, sandbox) {
    const opened = await openFrame(t, hash, { sandbox, site });
    await opened.frame.getByText('Where this comes from').click();
    return { ...opened, link: opened.frame.getByRole('link').first() };
  }

  for (const sandbox of [null, RECOMMENDED, 'allow-scripts allow-popups']) {
    test(`opens in a window of its own, which can't reach back: ${sandbox ?? 'no sandbox'}`, async (t) => {
      const { page, frame, link } = await openSource(t, sandbox);
      const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      await popup.waitForURL(source);
      assert.equal(await popup.evaluate(() => document.referrer), '');
      if (sandbox !== 'allow-scripts allow-popups')
        assert.equal(await popup.evaluate(() => opener), null);
      assert.equal(await frame.locator('#address').innerText(), '');
      assert.equal(page.url(), `${SITE}/`);
    });
  }

  for (const sandbox of [LEAST, `${LEAST} allow-top-navigation-by-user-activation`]) {
    test(`shows its address where no window may be opened: ${sandbox}`, async (t) => {
      const { page, frame, link } = await openSource(t, sandbox);
      await link.focus();
      await page.keyboard.press('Enter');
      const said = frame.getByRole('status').filter({ hasText: source });
      await said.waitFor();
      assert.equal(page.url(), `${SITE}/`);
      await fits(page);
    });
  }
});

describe('the height of a frame', () => {
  const hash = '#principle-card&principle=safety';

  test('follows its content, both ways', async (t) => {
    const { page, frame, inside } = await openFrame(t, hash);
    await about(inside);
    const closed = await fits(page);
    const summary = frame.getByText('Where this comes from');
    await summary.click();
    const open = await fits(page);
    assert.ok(open > closed);
    await summary.click();
    assert.equal(await fits(page), closed);
  });

  test('follows the width of the page, and comes to rest', async (t) => {
    const { page, inside } = await openFrame(t, hash);
    await about(inside);
    const wide = await fits(page);
    await page.setViewportSize({ width: 320, height: 700 });
    const narrow = await fits(page);
    assert.ok(narrow > wide);
    const messages = await page.evaluate(async () => {
      let heard = 0;
      addEventListener('message', () => (heard += 1));
      for (let i = 0; i < 20; i++) await new Promise((done) => requestAnimationFrame(done));
      return heard;
    });
    assert.equal(messages, 0);
  });

  test('is told in numbers, to anyone, and is all that is told', async (t) => {
    const first = () => {
      globalThis.heard = [];
      addEventListener('message', ({ data }) => globalThis.heard.push(data));
    };
    const { page, frame } = await openFrame(t, '#reframe-panel', { first });
    await frame.getByRole('button', { name: 'Next', exact: true }).click();
    await frame.getByText('2 of 30').waitFor();
    await fits(page);
    const heard = await page.evaluate(() => globalThis.heard);
    assert.ok(heard.length > 0);
    for (const data of heard) {
      assert.deepEqual(Object.keys(data), ['hearten:height']);
      assert.ok(Number.isInteger(data['hearten:height']));
    }
  });

  test('fits many frames, and those that come later, when the script came first or last', async (t) => {
    const body = frameHtml({ hash }) + frameHtml({ hash: '#reframe-panel&pair=r03' });
    const { page } = await openPage(t, { body });
    for (const frame of page.frames().slice(1)) await about(frame);
    assert.equal(
      await page
        .locator('iframe')
        .first()
        .evaluate((each) => each.clientHeight),
      300,
    );
    await page.evaluate((address) => {
      const policy = trustedTypes.createPolicy('hearten', { createScriptURL: (url) => url });
      const script = document.createElement('script');
      script.src = policy.createScriptURL(address);
      document.head.append(script);
    }, `${HERE}hearten.height.js`);
    assert.notEqual(await fits(page, 0), await fits(page, 1));
    await page.evaluate(() => document.body.append(document.querySelector('iframe').cloneNode()));
    await page.waitForFunction(() => frames.length === 3);
    await about(page.frames()[3]);
    assert.equal(await fits(page, 2), await fits(page, 0));
  });

  test('counts the edges that a site puts round a frame', async (t) => {
    const site = {
      [`${SITE}/edges.css`]:
        '* { box-sizing: border-box } iframe { height: 9rem; border: 7px solid }',
    };
    const head = `<link rel="stylesheet" href="/edges.css"><script defer src="${HERE}hearten.height.js"></script>`;
    const { page } = await openPage(t, { head, site, body: frameHtml({ hash }) });
    await about(page.frames()[1]);
    await fits(page);
  });

  test('is left alone by what is no height, and by windows that are not the frame', async (t) => {
    const site = {
      [`${SITE}/other.html`]: '<!doctype html><title>Another frame</title>',
    };
    const { page, inside } = await openPage(t, {
      head: `<script defer src="${HERE}hearten.height.js"></script>`,
      body: `${frameHtml({ hash })}<iframe src="/other.html" title="Another" height="50"></iframe>`,
      site,
    }).then((opened) => ({ ...opened, inside: opened.page.frames()[1] }));
    await about(inside);
    const before = await fits(page);
    const send = (frame, expression) =>
      frame.evaluate((code) => parent.postMessage({ 'hearten:height': code }, '*'), expression);
    for (const bad of [
      NaN,
      Infinity,
      -Infinity,
      -5,
      0,
      0.5,
      '999',
      null,
      undefined,
      true,
      [999],
      { valueOf: 999 },
    ]) {
      await send(inside, bad);
    }
    for (const bad of [
      'hearten:height',
      999,
      null,
      [999],
      { height: 999 },
      { 'hearten:height': { height: 999 } },
    ]) {
      await inside.evaluate((data) => parent.postMessage(data, '*'), bad);
    }
    const other = page.frames()[2];
    await send(other, 999);
    await page.evaluate(() => {
      postMessage({ 'hearten:height': 999 }, '*');
      dispatchEvent(new MessageEvent('message', { data: { 'hearten:height': 999 } }));
    });
    const height = (at) =>
      page
        .locator('iframe')
        .nth(at)
        .evaluate((each) => each.clientHeight);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.deepEqual([await height(0), await height(1)], [before, 50]);
    await send(inside, 1e9);
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 10_000);
    assert.equal(await height(0), 20_000);
  });
});
