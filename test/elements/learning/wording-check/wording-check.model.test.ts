import { expect } from '@open-wc/testing';
import { moved } from '../../../../src/elements/learning/wording-check/wording-check.model.js';

const text = 'One two three.';
/** Where “One”, “two” and “three” are. */
const places = [
  { start: 0, end: 3 },
  { start: 4, end: 7 },
  { start: 8, end: 13 },
];

/** The words of the places that are left, in the changed text. */
const wordsAfter = (after: string): string[] =>
  moved(places, text, after).map(({ start, end }) => after.slice(start, end));

describe('places in a text that changes', () => {
  for (const [change, after, left] of [
    ['nothing', text, ['One', 'two', 'three']],
    ['something in front', `Well: ${text}`, ['One', 'two', 'three']],
    ['something behind', `${text} Four.`, ['One', 'two', 'three']],
    ['something between', 'One and two three.', ['One', 'two', 'three']],
    ['a word that was one of them', 'One 2 three.', ['One', 'three']],
    ['a part of one', 'One twoo three.', ['One', 'two', 'three']],
    ['all of it', 'Heron.', []],
    ['all of it, to nothing', '', []],
  ] as const) {
    it(`go along with their words, or go: ${change}`, () => {
      expect(wordsAfter(after)).to.deep.equal(left);
    });
  }
});
