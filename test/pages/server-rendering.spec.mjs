/** Pages whose elements a server rendered: before their script, when it comes, and after it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { principleCard, reframePanel } from 'hearten/server';
import { HERE, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';
import { served } from '../support/served.mjs';

startBrowser();

const CSS = `<link rel="stylesheet" href="${HERE}hearten.css">`;
const LIBRARY = scripts(`${HERE}hearten.js`);
const GATE = `<hearten-content-gate topics="abuse-child" depth="describe">
  <h2>Before you continue</h2>
  <p>It talks about child abuse. About 4 minutes to read. <a href="/support">Find support</a></p>
  <details>
    <summary>Read on</summary>
    <p>A heron.</p>
    <details data-depth="describe"><summary>A detailed passage</summary><p>An otter.</p></details>
  </details>
</hearten-content-gate>`;
const ALL = [
  GATE,
  principleCard('safety', { forRole: 'reception' }),
  reframePanel('r03', { safeguarding: '/tell' }),
].join('\n');

async function open(t, body) {
  const { page, seen } = await openPage(t, { head: CSS + LIBRARY, body });
  const button = (name) => page.getByRole('button', { name, exact: true });
  return { page, seen, button };
}

async function upgraded(page) {
  for (const name of ['content-gate', 'principle-card', 'reframe-panel']) {
    await page.waitForFunction((tag) => customElements.get(tag), `hearten-${name}`);
  }
  await page.getByRole('button', { name: 'Read on', exact: true }).waitFor();
  await page.getByText('Where this comes from').nth(1).waitFor();
}

async function withoutScript(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.reload();
}

describe('a page that a server rendered, where no script runs', () => {
  test('reads as its author wrote it, and the part that waits is closed', async (t) => {
    const { page } = await open(t, served(ALL));
    await withoutScript(page);
    for (const words of ['It talks about child abuse', 'We want people to feel safe', 'Defiant']) {
      assert.ok(await page.getByText(words).isVisible(), words);
    }
    assert.ok(!(await page.getByText('A heron.').isVisible()));
    await page.getByText('Read on').click();
    await page.getByText('A heron.').waitFor();
  });
});

describe('a page that a server rendered, when its script comes', () => {
  test('is used like any other', async (t) => {
    const { page, seen, button } = await open(t, served(ALL));
    await upgraded(page);
    const heron = page.getByText('A heron.');
    const otter = page.getByText('An otter.');
    assert.ok(!(await heron.isVisible()));
    await button('Read without the details').click();
    await heron.waitFor();
    assert.ok(!(await otter.isVisible()));
    await page.getByText('A detailed passage').click();
    await otter.waitFor();
    await button('Hide this part again').click();
    await heron.waitFor({ state: 'hidden' });

    await page.getByRole('combobox').selectOption('management');
    await page.getByText('Look up, smile').waitFor({ state: 'hidden' });
    await page.getByRole('combobox').selectOption('reception');
    await page.getByText('Look up, smile').waitFor();
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });

  test('holds a part whatever its `slot` says, and opens it', async (t) => {
    for (const name of ['', 'part', 'note', 'none']) {
      const gate = served(GATE.replace('<details>', `<details slot="${name}">`));
      const { page, button } = await open(t, gate);
      await button('Read on').waitFor();
      assert.ok(!(await page.getByText('A heron.').isVisible()), name);
      await page.evaluate(() => document.querySelector('details').setAttribute('open', ''));
      assert.ok(!(await page.getByText('A heron.').isVisible()), name);
      await button('Read on').click();
      await page.getByText('A heron.').waitFor();
    }
  });

  test('shows what is added to it in the place it is for', async (t) => {
    const { page } = await open(t, served(ALL));
    await upgraded(page);
    await page.evaluate(() => {
      const card = document.querySelector('hearten-principle-card');
      card.append('Bare words.', Object.assign(document.createElement('p'), { id: 'more' }));
      card.querySelector('#more').textContent = 'And more.';
    });
    await page.getByText('And more.').waitFor();
    const [question, more] = await page.evaluate(() =>
      ['[data-question]', '#more'].map((each) => document.querySelector(each).offsetTop),
    );
    assert.ok(more < question, 'what it means stands above the question');
  });
});

describe('a page whose rendered HTML was changed on its way', () => {
  const ROOT = /<template shadowroot[^>]*>.*?<\/template>/gs;
  const changes = {
    'made smaller': (all) => all.replace(/\s+/g, ' ').replaceAll(' shadowroot="open"', ''),
    'rid of what seems empty': (all) => all.replaceAll('<slot></slot>', ''),
    'rid of its templates': (all) => all.replaceAll(ROOT, ''),
    'given more': (all) =>
      all.replaceAll('<slot></slot>', '<b>Hello</b><slot></slot><slot></slot>'),
    'with a root of its own kind': (all) =>
      all.replaceAll('shadowrootmode="open"', '$& shadowrootslotassignment="manual"'),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`works: ${what}`, async (t) => {
      const changed = change(served(ALL));
      assert.notEqual(changed, served(ALL));
      const { page, seen, button } = await open(t, changed);
      await upgraded(page);
      assert.ok(!(await page.getByText('A heron.').isVisible()));
      assert.equal(await page.getByText('Hello').count(), 0);
      await button('Read on').click();
      await page.getByText('A heron.').waitFor();
      assert.deepEqual([seen.console, seen.errors], [[], []]);
    });
  }

  test('works where a script puts it in, and its roots stay templates', async (t) => {
    const { page, seen, button } = await open(t, `<template id="later">${ALL}</template>`);
    await page.evaluate(() => {
      const later = document.querySelector('#later').content.cloneNode(true);
      for (const element of later.children) {
        const declared = document.createElement('template');
        declared.setAttribute('shadowrootmode', 'open');
        declared.content.append(document.createElement('slot'));
        element.prepend(declared);
      }
      document.body.append(later);
    });
    await upgraded(page);
    assert.ok(!(await page.getByText('A heron.').isVisible()));
    await button('Read on').click();
    await page.getByText('A heron.').waitFor();
    assert.deepEqual([seen.console, seen.errors], [[], []]);
  });
});
