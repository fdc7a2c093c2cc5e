/** Pages that a server rendered, in each engine: what stands before the script stays where it is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { principleCard, reframePanel } from 'hearten/server';
import { startPartner } from '../support/altered-files.mjs';
import { openEngines } from '../support/engine-pages.mjs';
import { served } from '../support/served.mjs';

const partner = startPartner();

const BODY = served(
  [
    `<hearten-content-gate topics="abuse-child" depth="describe">
      <h2>Before you continue</h2>
      <p>It talks about child abuse. About 4 minutes to read. <a href="/support">Find support</a></p>
      <details>
        <summary>Read on</summary>
        <p>A heron.</p>
        <details data-depth="describe"><summary>A passage</summary><p>An otter.</p></details>
      </details>
    </hearten-content-gate>`,
    principleCard('safety', { forRole: 'reception' }),
    reframePanel('r03', { safeguarding: '/tell' }),
    '<p>After all of it.</p>',
  ].join(''),
);

/** Where each line of the author's words begins, but for the part that waits, which is not to be seen. */
const places = () => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode;
    if (!data.trim() || parentElement.closest('details')) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const { x, y } of range.getClientRects()) lines.push({ words: data.trim(), x, y });
  }
  return lines;
};

/** In px: engines put text between pixels, and WebKit’s `<select>` is 2.4 px lower than the room kept for it. */
const tolerance = 2.5;

const hasMoved = (line, other) =>
  other?.words !== line.words ||
  Math.abs(line.x - other.x) > tolerance ||
  Math.abs(line.y - other.y) > tolerance;

const isUpgraded = () =>
  ['hearten-content-gate', 'hearten-principle-card', 'hearten-reframe-panel'].every(
    (tag) => document.querySelector(tag).hasUpdated,
  ) && document.querySelector('hearten-content-gate').shadowRoot.querySelector('button') !== null;

for (const { name, open } of openEngines()) {
  describe(`a page that a server rendered, in ${name}`, () => {
    test('keeps its words where they stand when its script comes, and warns of nothing', async (t) => {
      // Its first request fails, so that the page stands before it.
      partner.expect({
        body: BODY,
        altered: { 'hearten.js': (text, request) => (request > 1 ? text : undefined) },
      });
      const page = await open(t, `${partner.origin}/`);
      const before = await page.evaluate(places);
      await page.evaluate(() => {
        const { src } = document.querySelector('script[type=module]');
        document.head.append(
          Object.assign(document.createElement('script'), { type: 'module', src: `${src}?` }),
        );
      });
      await page.until(isUpgraded);
      const after = await page.evaluate(places);
      assert.equal(before.at(-1).words, 'After all of it.');
      assert.deepEqual(
        after.map(({ words }) => words),
        before.map(({ words }) => words),
      );
      assert.deepEqual(
        before.flatMap((line, index) =>
          hasMoved(line, after[index]) ? [[line, after[index]]] : [],
        ),
        [],
      );
      assert.deepEqual(await page.warnings(), []);
    });
  });
}
