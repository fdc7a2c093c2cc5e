/** Each rule’s own examples: what it has to find, and what it has to leave alone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../tools/files.mjs';
import { importSource } from '../../tools/import-source.mjs';

const { checkWording, packNames, validateRules } = await importSource('src/wording/wording.ts');
const read = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
const packs = await Promise.all(
  packNames.map((name) => read(`src/wording/packs/en-GB/${name}.json`)),
);
const rules = packs.flatMap(({ entries }) => entries);
const found = (text) => checkWording(text, { packs: 'all' });

describe('the rules', () => {
  for (const { id, term, examples } of rules) {
    test(`${id}, ${term}`, () => {
      for (const text of examples.found)
        assert.ok(
          found(text).some(({ rule }) => rule === id),
          `does not find: ${text}`,
        );
      for (const text of examples.fine)
        assert.deepEqual(
          found(text).map(({ rule }) => `${rule}: ${text}`),
          [],
        );
    });
  }

  test('are 92, and 60 of them are on without being asked for', () => {
    assert.equal(rules.length, 92);
    const core = rules.filter((rule) => rule.core);
    assert.equal(core.length, 60);
    assert.deepEqual(
      core.filter(({ tone }) => tone === 'ask'),
      [],
    );
  });

  test('pass the check that a partner’s have to pass', () => {
    for (const pack of packs) assert.deepEqual(validateRules(pack).problems, []);
  });

  test('have examples of both kinds, a reason, and nobody’s name who has not reviewed them', () => {
    for (const { id, examples, reason, reviewedBy } of rules) {
      assert.ok(examples.found.length >= 2 && examples.fine.length >= 1, id);
      assert.match(reason, /[.?]$/, id);
      assert.deepEqual(reviewedBy, [], id);
    }
  });

  test('can be joined by the pack that our guide shows', async () => {
    const { pack, problems } = validateRules(await read('stories/files/thornbeck-wording.json'));
    assert.deepEqual(problems, []);
    const text = 'Two service points, and an electricity service point.';
    const [finding, ...more] = checkWording(text, { rules: pack });
    assert.deepEqual([finding.rule, ...finding.alternatives], ['x-hub', 'family hubs']);
    assert.deepEqual(more, []);
  });

  test('name pairs of the reframe bank that there are', async () => {
    const { entries } = await read('src/content/packs/en-GB/reframes.json');
    const known = entries.map(({ id }) => id);
    for (const { id, reframes = [] } of rules)
      for (const pair of reframes) assert.ok(known.includes(pair), `${id}: ${pair}`);
  });

  test('that are swaps have something to put in its place', () => {
    for (const { id, kind, alternatives = [], find } of rules) {
      const all = [...alternatives, ...find.flatMap((each) => each.alternatives ?? [])];
      assert.equal(all.length > 0, kind === 'swap', id);
    }
  });

  test('offer words that can stand where they are put, and none where only the writer knows', () => {
    for (const { examples } of rules) {
      for (const text of examples.found) {
        for (const { kind, alternatives } of found(text)) {
          if (kind === 'rethink') assert.deepEqual(alternatives, []);
          for (const words of alternatives) assert.match(words, /^[\p{L}’ ,-]+$/u, text);
        }
      }
    }
  });
});
