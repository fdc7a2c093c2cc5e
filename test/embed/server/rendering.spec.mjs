/** The elements in @lit-labs/ssr, in Node. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LitElementRenderer } from '@lit-labs/ssr';
import { elements } from '../../../tools/files.mjs';
import { served } from '../../support/served.mjs';

const tags = (await elements()).map(({ tag }) => tag);
/** It draws nothing, and so has no root. */
const PROVIDER = 'hearten-provider';
const ROOT = '<template shadowroot="open" shadowrootmode="open"><slot></slot></template>';
const WORDS = '<h2>Before</h2><details><summary>Read on</summary><p>After.</p></details>';

/** What the console is told meanwhile. */
function spoken(t) {
  const said = [];
  for (const level of ['log', 'warn', 'error']) {
    t.mock.method(console, level, (...words) => said.push(words.join(' ')));
  }
  return said;
}

describe('an element that a server renders', () => {
  for (const tag of tags) {
    test(`<${tag}> shows its author's words, all of them, and needs no style`, (t) => {
      const said = spoken(t);
      const root = tag === PROVIDER ? '' : ROOT;
      // Beside a provider, the renderer asks each element to wait for a page that is hydrated as a whole.
      const html = served(`<${tag}>${WORDS}</${tag}>`).replace(' defer-hydration', '');
      assert.equal(html, `<${tag}>${root}${WORDS}</${tag}>`);
      assert.deepEqual(said, []);
    });
  }

  test('is the same where a server connects its elements', (t) => {
    LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
    t.after(() => LitElementRenderer.renderOptions.pop());
    for (const tag of tags.filter((each) => each !== PROVIDER)) {
      assert.equal(served(`<${tag}>${WORDS}</${tag}>`), `<${tag}>${ROOT}${WORDS}</${tag}>`);
    }
  });

  test('keeps its attributes as they were written', () => {
    const all = 'principle="safety" for-role="reception" heading-level="2"';
    const html = served(`<hearten-principle-card ${all}></hearten-principle-card>`);
    const expected = `<hearten-principle-card ${all}>${ROOT}</hearten-principle-card>`;
    assert.equal(html.replace(/\s+/g, ' '), expected);
  });
});
