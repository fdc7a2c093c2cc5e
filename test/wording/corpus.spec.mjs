import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importSource } from '../../tools/import-source.mjs';
import { corpus, scored } from '../support/wording-corpus.mjs';

const { checkWording, packNames } = await importSource('src/wording/wording.ts');
const sentences = await corpus();
const check = (text) => checkWording(text, { packs: 'all' }).map(({ rule }) => rule);

describe('the wording check, on sentences that its rules were not made from', () => {
  for (const pack of packNames) {
    test(`finds what a careful reader would: ${pack}`, () => {
      const score = scored(
        sentences.filter(({ about }) => about === pack),
        check,
      );
      assert.ok(score.f1 >= 0.95, [...score.missed, ...score.extra].join('\n'));
    });
  }

  test('is quiet in all but one of a hundred places where the words are right', () => {
    const { alarmRate, alarms } = scored(sentences, check);
    assert.ok(alarmRate < 0.01, alarms.join('\n'));
  });

  test('finds nothing in what has nothing to find', () => {
    const nothing = sentences.filter(({ set }) => set === 'plain');
    assert.ok(nothing.length > 50);
    assert.deepEqual(scored(nothing, check).alarms, []);
  });
});
