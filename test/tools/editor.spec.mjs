import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { described } from '../../tools/editor/described.mjs';
import { elementTypes } from '../../tools/editor/element-types.mjs';
import { cssData, htmlData } from '../../tools/editor/vs-code.mjs';
import { webTypes } from '../../tools/editor/web-types.mjs';
import { root } from '../../tools/files.mjs';

const text = (type) => ({ text: type });

/** A manifest with one small element, as the analyzer writes it. */
function manifest({ type = "'soft' | 'loud' | null", event = 'BellRangEvent' } = {}) {
  return {
    modules: [
      {
        path: 'dist/npm/bell.js',
        declarations: [
          {
            name: 'Bell',
            tagName: 'hearten-bell',
            description: 'A bell.',
            members: [{ kind: 'field', name: 'ringTone', type: text(type) }],
            attributes: [
              {
                name: 'ring-tone',
                fieldName: 'ringTone',
                description: 'How it rings.',
                type: text(type),
              },
            ],
            events: [{ name: 'hearten-bell-rang', description: 'It rang.', type: text(event) }],
            slots: [{ name: '', description: 'Its name.' }],
            cssParts: [{ name: 'panel', description: 'The bell.' }],
            cssProperties: [{ name: '--hearten-color-ink', description: 'The bell.' }],
          },
        ],
      },
      { path: 'dist/npm/bell.events.js', declarations: [{ name: 'BellRangEvent' }] },
    ],
  };
}

/** The data of an editor for the elements as they are. */
async function shipped(file) {
  return JSON.parse(await readFile(join(root, file), 'utf8'));
}

describe('editor data', () => {
  test('offers the words of an attribute that is a list of words', () => {
    const [{ attributes }] = htmlData(described(manifest())).tags;
    assert.deepEqual(attributes[0].values, [{ name: 'soft' }, { name: 'loud' }]);
  });

  test('offers no words for an attribute that takes any text', () => {
    const [{ attributes }] = htmlData(described(manifest({ type: 'string | null' }))).tags;
    assert.equal(attributes[0].values, undefined);
  });

  test('says what stands inside and what is heard', () => {
    const [{ description }] = htmlData(described(manifest())).tags;
    assert.equal(
      description.value,
      'A bell.\n\n**Inside**\n\n- Its name.\n\n**Events**\n\n- `hearten-bell-rang`: It rang.',
    );
  });

  test('names a custom property once, with what each element says of it', () => {
    const [bell] = described(manifest());
    const door = {
      ...bell,
      tag: 'hearten-door',
      cssProperties: [{ name: '--hearten-color-ink', description: 'The door.' }],
    };
    assert.deepEqual(
      cssData([bell, door]).properties.map(({ name, description }) => [name, description.value]),
      [['--hearten-color-ink', '`hearten-bell`: The bell.\n\n`hearten-door`: The door.']],
    );
    assert.equal(cssData([bell, bell]).properties[0].description.value, 'The bell.');
  });

  test('tells JetBrains where the class is, and what its property and event are', () => {
    const { contributions } = webTypes(described(manifest()), { name: 'hearten', version: '1' });
    const [{ source, js }] = contributions.html.elements;
    assert.deepEqual(source, { module: 'hearten/bell', symbol: 'Bell' });
    assert.equal(js.properties[0].type, "'soft' | 'loud' | null");
    assert.equal(js.events[0].type, 'BellRangEvent');
  });

  test('takes types from the classes, wherever they are', () => {
    const types = elementTypes(described(manifest()));
    assert.match(types, /^import type \{ Bell \} from '\.\.\/npm\/bell\.js';$/m);
    assert.match(types, /^import type \{ BellRangEvent \} from '\.\.\/npm\/bell\.events\.js';$/m);
    assert.match(types, /'ring-tone'\?: Written<Bell\['ringTone'\]>;/);
    assert.match(types, /'hearten-bell-rang': BellRangEvent;/);
  });

  test('is not made for an event whose class nobody can find', () => {
    assert.throws(
      () => described(manifest({ event: 'Event' })),
      /The class of the event hearten-bell-rang is in no module/,
    );
  });

  test('knows every element and every attribute', async () => {
    const elements = described(await shipped('custom-elements.json'));
    const known = elements.map(({ tag, attributes }) => [tag, attributes.map(({ name }) => name)]);
    const { tags } = await shipped('dist/editor/vscode.html-custom-data.json');
    const { contributions } = await shipped('dist/editor/web-types.json');
    for (const list of [tags, contributions.html.elements]) {
      const names = list.map(({ name, attributes }) => [name, attributes.map((one) => one.name)]);
      assert.deepEqual(names, known);
    }
  });
});
