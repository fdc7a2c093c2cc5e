/** What holds for every text there can be. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../../tools/import-source.mjs';
import { corpus } from '../support/wording-corpus.mjs';

const { checkWording } = await importSource('src/wording/wording.ts');
const all = { packs: 'all' };
const sentences = (await corpus()).map(({ text }) => text);
const words = [...new Set(sentences.join(' ').split(/\s+/))];

/** Texts of words that rules know, of signs that mean something, and of anything. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...'.,;:!?-–—"\'“”‘’()<>&=@#_|*\n\r\t\u00a0\u00ad\u200b\u2029'),
      fc.constantFrom(
        ' ',
        '<p>',
        '</b>',
        '<!--',
        '-->',
        '<script>',
        '&nbsp;',
        '\n- ',
        '\n\n',
        '://',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const runs = { numRuns: 3000 };

describe('in any text', () => {
  test('places are in order, in the text, and beside each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of checkWording(text, all)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
      runs,
    );
  });

  test('the same is found again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(checkWording(text, all), checkWording(text, all));
      }),
      { numRuns: 500 },
    );
  });

  test('a paragraph before and after moves the places, and changes nothing else', () => {
    const moved = 'A heron stood in the river.\n\n';
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        const alone = checkWording(text, all).map(({ rule, start }) => [rule, start]);
        const among = checkWording(`${moved}${text}\n\n${moved}`, all);
        assert.deepEqual(
          among.map(({ rule, start }) => [rule, start - moved.length]),
          alone,
        );
      }),
      { numRuns: 800 },
    );
  });

  test('fewer rules find nothing that more rules leave alone, but for what was covered', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const more = checkWording(text, all);
        for (const { start, end } of checkWording(text))
          assert.ok(more.some((other) => other.start < end && other.end > start));
      }),
      { numRuns: 1000 },
    );
  });
});
