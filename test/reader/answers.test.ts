import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { topicLabels } from '../../src/content/topic-labels.js';
import {
  mostCareful,
  readAnswers,
  topicMark,
  writeAnswers,
  type Answer,
} from '../../src/reader/answers.js';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const kept: readonly Answer[] = ['show', 'show-without-details', 'leave-out'];
const anyKept = fc.constantFrom(...kept);

const read = (value: unknown): ReturnType<typeof readAnswers> =>
  readAnswers(typeof value === 'string' ? value : JSON.stringify(value), now);

const entries = (value: unknown): [string, Answer][] | undefined => {
  const answers = read(value);
  return answers && [...answers];
};

const today = Math.floor(now / day);

describe('answers in storage', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyKept), (answers) => {
        const text = writeAnswers(new Map(Object.entries(answers)), now);
        expect(Object.fromEntries(readAnswers(text, now) ?? [])).to.deep.equal({ ...answers });
      }),
    );
  });

  it('name no topic in plain words, nor any part of one', () => {
    const ids = Object.keys(topicLabels);
    const text = writeAnswers(new Map(ids.map((id) => [topicMark(id), 'leave-out'] as const)), now);
    const words = new Set(
      ids.flatMap((id) => [id, ...id.split('-').filter((part) => part.length > 2)]),
    );
    expect([...words].filter((word) => text.includes(word))).to.deep.equal([]);
  });

  it('tell all shipped topics apart', () => {
    const ids = Object.keys(topicLabels);
    expect(new Set(ids.map(topicMark)).size).to.equal(ids.length);
  });

  it('keep the day but not the time of day', () => {
    const answers = new Map([['a', 'show'] as const]);
    const [morning = '', evening] = [0, day - 1].map((time) =>
      writeAnswers(answers, today * day + time),
    );
    expect(morning).to.equal(evening);
    expect(morning).not.to.equal(writeAnswers(answers, (today + 1) * day));
  });

  it('can be read by every later version: numbers for answers, marks for topics', () => {
    const marks = { a: 1, b: 2, c: 3 };
    expect(entries({ v: 1, d: today, a: marks })).to.deep.equal([
      ['a', 'show'],
      ['b', 'show-without-details'],
      ['c', 'leave-out'],
    ]);
    // Two of the published test values of FNV-1a with 32 bits.
    expect(topicMark('a')).to.equal((0xe40c292c).toString(36));
    expect(topicMark('foobar')).to.equal((0xbf9cf968).toString(36));
  });

  it('end by themselves after 180 days, and not before', () => {
    const text = writeAnswers(new Map([['a', 'show'] as const]), now);
    expect(readAnswers(text, (today + 180) * day)?.size).to.equal(1);
    expect(readAnswers(text, (today + 181) * day)?.size).to.equal(0);
  });

  it('are left alone where a later version wrote them', () => {
    expect(read({ v: 2, d: today, a: { a: 1 } })).to.equal(undefined);
    expect(read({ v: 99 })).to.equal(undefined);
  });

  const nonsense = {
    nothing: '',
    'broken JSON': '{"v":1,"d":',
    'no version': { d: today, a: { a: 1 } },
    'a version of a wrong type': { v: '1', d: today, a: { a: 1 } },
    'an earlier version than any': { v: 0, d: today, a: { a: 1 } },
    'no day': { v: 1, a: { a: 1 } },
    'a day of a wrong type': { v: 1, d: '20780', a: { a: 1 } },
    'a list of answers': { v: 1, d: today, a: [1, 2] },
    'no answers': { v: 1, d: today, a: null },
    'a list': [1],
    'nothing but null': 'null',
  };
  for (const [name, value] of Object.entries(nonsense)) {
    it(`count as none where there is ${name}`, () => {
      expect(entries(value)).to.deep.equal([]);
    });
  }

  it('lose only those that are not as we write them', () => {
    const marks = { a: 1, b: 7, c: -1, d: 'show', e: 1.5, f: null, g: 0, h: 3 };
    expect(entries({ v: 1, d: today, a: marks })).to.deep.equal([
      ['a', 'show'],
      ['h', 'leave-out'],
    ]);
  });

  it('never fail to be read, whatever is there', () => {
    const likeOurs = fc.record(
      { v: fc.oneof(fc.constant(1), fc.jsonValue()), d: fc.jsonValue(), a: fc.jsonValue() },
      { requiredKeys: [] },
    );
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      likeOurs.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const answers = readAnswers(text, now);
        for (const answer of answers?.values() ?? []) expect(answer).to.be.oneOf(kept);
      }),
      { numRuns: 500 },
    );
  });
});

describe('one answer for several topics', () => {
  const table: readonly (readonly [readonly Answer[], Answer])[] = [
    [[], 'ask'],
    [['ask'], 'ask'],
    [['show'], 'show'],
    [['show', 'show'], 'show'],
    [['show', 'ask'], 'ask'],
    [['show', 'show-without-details'], 'show-without-details'],
    [['show-without-details', 'ask'], 'ask'],
    [['leave-out', 'ask'], 'leave-out'],
    [['leave-out', 'show'], 'leave-out'],
    [['leave-out', 'show-without-details'], 'leave-out'],
  ];
  for (const [answers, expected] of table) {
    it(`is "${expected}" for ${answers.join(' and ') || 'no topic'}`, () => {
      expect(mostCareful(answers)).to.equal(expected);
      expect(mostCareful([...answers].reverse())).to.equal(expected);
    });
  }

  it('never shows more because there is another topic', () => {
    const anyAnswer = fc.constantFrom<Answer>('ask', ...kept);
    const opened: readonly Answer[] = ['leave-out', 'ask', 'show-without-details', 'show'];
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 1 }), anyAnswer, (answers, another) => {
        const [before, after] = [answers, [...answers, another]].map((each) =>
          opened.indexOf(mostCareful(each)),
        );
        expect(after).to.be.at.most(before ?? -1);
      }),
    );
  });
});
