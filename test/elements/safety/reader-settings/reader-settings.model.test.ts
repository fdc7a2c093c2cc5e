import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  readIds,
  topicsOnPage,
  whatTheySay,
} from '../../../../src/elements/safety/reader-settings/reader-settings.model.js';
import { offerOf, type Topic } from '../../../../src/elements/safety/reader-settings/vocabulary.js';
import type { PageMember } from '../../../../src/page/page-registry.js';

const topic = (id: string): Topic => ({ id, label: id, description: '', lang: 'en-GB' });
const vocabulary = new Map(['a', 'b', 'c', 'd'].map((id) => [id, topic(id)]));
const ids = (topics: readonly (Topic | undefined)[]): (string | undefined)[] =>
  topics.map((each) => each?.id);
const nothing = { name: 'A', keeps: 'no', sends: 'no', hides: 'no' };
const member = (...topics: readonly string[]): PageMember => ({
  tag: 'x-a',
  topics,
  declare: () => nothing,
});

describe('reader-settings: model', () => {
  it('reads ids, each once', () => {
    expect(readIds(null)).to.equal(undefined);
    expect(readIds('  a b\na ')).to.deep.equal(['a', 'b']);
    expect(readIds('')).to.deep.equal([]);
  });

  it('keeps the topics of a page where they are, however gates come and go', () => {
    const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd')));
    fc.assert(
      fc.property(lists, (rounds) => {
        let known: readonly string[] = [];
        for (const round of rounds) {
          const next = topicsOnPage(known, [member(...round)]);
          expect(next.slice(0, known.length)).to.deep.equal(known);
          expect(next).to.include.members(round);
          known = next;
        }
      }),
    );
  });

  it('offers every topic exactly once, and the others in a place for good', () => {
    const { onPage, others } = offerOf(vocabulary, ['c', 'nobody'], undefined);
    expect(ids(onPage)).to.deep.equal(['c']);
    expect(ids(others)).to.deep.equal(['a', 'b', undefined, 'd']);
    expect(ids(offerOf(vocabulary, ['c'], ['d', 'c', 'nobody']).others)).to.deep.equal([
      'd',
      undefined,
    ]);
  });

  it('folds what is more than eight', () => {
    const many = new Map(Array.from({ length: 9 }, (_, i) => [`${i}`, topic(`${i}`)]));
    expect(offerOf(many, [], undefined).isFolded).to.equal(true);
    expect(offerOf(many, ['3'], undefined).isFolded).to.equal(false);
  });

  it('makes one line of what says the same', () => {
    const said = whatTheySay([
      member(),
      member(),
      { ...member(), declare: () => ({ ...nothing, keeps: 'yes' }) },
    ]);
    expect(said.map(({ count }) => count)).to.deep.equal([2, 1]);
  });
});
