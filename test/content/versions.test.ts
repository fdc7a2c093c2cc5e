import { expect } from '@open-wc/testing';
import { said, versionsById } from '../../src/content/versions.js';

interface Thing {
  readonly id: string;
  readonly words?: string;
}

const pack = (lang: string, ...things: Thing[]): { lang: string; things: readonly Thing[] } => ({
  lang,
  things,
});
const welsh = pack('cy', { id: 'b', words: 'dau' }, { id: 'x-own' });
const partners = pack('en', { id: 'x-own', words: 'own' }, { id: 'a', words: 'theirs' });
const ours = pack('en-GB', { id: 'a', words: 'one' }, { id: 'b', words: 'two' }, { id: 'c' });
const all = versionsById([welsh, partners, ours], ({ things }) => things);

describe('versionsById', () => {
  it('keeps the order of our own pack, and puts after it what only others have', () => {
    expect([...all.keys()]).to.deep.equal(['a', 'b', 'c', 'x-own']);
  });

  it('has the versions of each in the order the packs are asked', () => {
    const languages = (id: string): string[] | undefined => all.get(id)?.map(({ lang }) => lang);
    expect(languages('a')).to.deep.equal(['en', 'en-GB']);
    expect(languages('b')).to.deep.equal(['cy', 'en-GB']);
    expect(languages('x-own')).to.deep.equal(['cy', 'en']);
  });
});

describe('said', () => {
  const words = (id: string): unknown => said(all.get(id), (item) => item.words);

  it('gives the first words there are, what they are in and what has them', () => {
    expect(words('b')).to.include({ words: 'dau', lang: 'cy' });
    expect(words('a')).to.include({ words: 'theirs', lang: 'en' });
  });

  it('fills a gap from the next version', () => {
    expect(words('x-own')).to.deep.equal({ words: 'own', lang: 'en', item: partners.things[0] });
  });

  it('gives nothing where nobody has words, or nobody knows the id', () => {
    expect([words('c'), words('constructor')]).to.deep.equal([undefined, undefined]);
  });
});
