import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { ESLint } from 'eslint';
import { filesBelow, root } from '../../tools/files.mjs';

const lines = (count, line) =>
  Array.from({ length: count }, (_, i) => line.replaceAll('#', i)).join('\n');

const element = (body) => `
import { LitElement, html } from 'lit';
export class Planted extends LitElement { ${body} }
`;

const template = (markup) => element(`override render() { return html\`${markup}\`; }`);

/** One fault each, and the rule that has to find it. */
const FAULTS = [
  ['any', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  [
    'a silenced null',
    'export const x = document.body.firstChild!.nodeName;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    'a silenced compiler',
    '// @ts-ignore\nexport const x = 1;',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'a cast through unknown',
    'export const x = document as unknown as Window;',
    'no-restricted-syntax',
  ],
  ['a promise nobody waits for', 'fetch("/");', '@typescript-eslint/no-floating-promises'],
  ['console', 'console.log(1);', 'no-console'],
  ['innerHTML', 'document.body.innerHTML = "x";', 'no-restricted-syntax'],
  ['outerHTML', 'document.body.outerHTML = "x";', 'no-restricted-syntax'],
  [
    'insertAdjacentHTML',
    'document.body.insertAdjacentHTML("beforeend", "x");',
    'no-restricted-syntax',
  ],
  ['document.write', 'document.write("x");', 'no-restricted-syntax'],
  [
    'unsafeHTML',
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    'no-restricted-imports',
  ],
  ['a template of SVG', "export { svg } from 'lit';", 'no-restricted-imports'],
  ['a directive', "export { repeat } from 'lit/directives/repeat.js';", 'no-restricted-imports'],
  [
    'a converter of its own',
    element('static override properties = { open: { converter: Number } };'),
    'no-restricted-syntax',
  ],
  [
    'a step of Lit that is not taken',
    element('protected override firstUpdated(): void { this.focus(); }'),
    'no-restricted-syntax',
  ],
  [
    'a value in a style sheet',
    "import { css } from 'lit';\nexport const ink = (colour: string) => css`p { color: ${colour}; }`;",
    'no-restricted-syntax',
  ],
  ['a value in a comment', template('<!-- ${this.id} -->'), 'no-restricted-syntax'],
  ['a value in a text field', template('<textarea>${this.id}</textarea>'), 'no-restricted-syntax'],
  [
    'JSON in an attribute',
    element('static override properties = { items: { type: Array } };'),
    'no-restricted-syntax',
  ],
  [
    'a property that is written back',
    element('static override properties = { open: { reflect: true } };'),
    'no-restricted-syntax',
  ],
  ['a style attribute', template('<p style="color: red"></p>'), 'no-restricted-syntax'],
  ['a style attribute in parts', template('<p style="color: ${1}"></p>'), 'no-restricted-syntax'],
  ['words in a template', template('<p>Read on</p>'), 'house/no-template-text'],
  ['words in a label', template('<p aria-label="Read on"></p>'), 'house/no-template-text'],
  ['words after an expression', template('<p>${1} minutes</p>'), 'house/no-template-text'],
  ['an image without words', template('<img src="x.png" />'), 'lit-a11y/alt-text'],
  ['a role that does not exist', template('<p role="buton"></p>'), 'lit-a11y/aria-role'],
  ['broken markup', template('<b />'), 'lit/no-invalid-html'],
  [
    'one attribute twice',
    template('<p class=${1} class=${2}></p>'),
    'lit/no-duplicate-template-bindings',
  ],
  ['a callback without super', element('override connectedCallback() {}'), 'lit/lifecycle-super'],
  [
    'a boolean that starts as true',
    element(
      'static override properties = { open: { type: Boolean } }; declare open: boolean; constructor() { super(); this.open = true; }',
    ),
    'house/no-default-true',
  ],
  [
    'an event from an arrow function',
    element('go = () => { this.dispatchEvent(new Event("go")); };'),
    'no-restricted-syntax',
  ],
  ['a long file', lines(301, 'export const x# = #;'), 'max-lines'],
  [
    'a long function',
    `export function f() {\n${lines(41, 'document.title = "#";')}\n}`,
    'max-lines-per-function',
  ],
];

describe('the linter', () => {
  const eslint = new ESLint({ cwd: root });
  let file;

  before(async () => {
    const [first] = await filesBelow(join(root, 'src/elements'), (name) => name.endsWith('.ts'));
    file = join(root, 'src/elements', first);
  });

  for (const [name, code, rule] of FAULTS) {
    test(`finds ${name}`, async () => {
      const [{ messages }] = await eslint.lintText(code, { filePath: file });
      assert.ok(
        messages.some(({ ruleId }) => ruleId === rule),
        JSON.stringify(messages),
      );
    });
  }

  test('finds a file that would become a drawer', async () => {
    const [{ messages }] = await eslint.lintText('', { filePath: join(root, 'tools/utils.mjs') });
    assert.deepEqual(
      messages.map(({ ruleId }) => ruleId),
      ['house/no-drawers'],
    );
  });

  test('lets a template of expressions and marks pass', async () => {
    const code = template(
      '<p aria-label=${1} style=${2}>${3} · <b class="soft">${4}</b>&nbsp;</p>',
    );
    const [{ messages }] = await eslint.lintText(code, { filePath: file });
    assert.deepEqual(
      messages.filter(({ ruleId }) => /^house|restricted/.test(ruleId)),
      [],
    );
  });

  test('finds a check for accessibility that nobody waits for', async () => {
    const code = `import { expect } from '@open-wc/testing';\nexpect(document.body).to.be.accessible();\nexpect(1).to.equal(1);`;
    const [first] = await filesBelow(join(root, 'test'), (name) => name.endsWith('.test.ts'));
    const [{ messages }] = await eslint.lintText(code, { filePath: join(root, 'test', first) });
    assert.deepEqual(
      messages.map(({ ruleId, line }) => `${line} ${ruleId}`),
      ['2 @typescript-eslint/no-floating-promises'],
    );
  });
});
