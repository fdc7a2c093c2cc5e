import { expect } from '@open-wc/testing';
import { inLanguageOrder } from '../../src/content/language-order.js';

const packs = ['fr', 'en', 'cy-GB', 'en-GB', 'cy', 'EN-us'].map((lang) => ({ lang }));
const order = (language: string): string[] =>
  inLanguageOrder(packs, language).map(({ lang }) => lang);

describe('inLanguageOrder', () => {
  it('asks for the language as it is, then for what it falls back to, then for English', () => {
    expect(order('cy-GB')).to.deep.equal(['cy-GB', 'cy', 'en', 'en-GB', 'EN-us']);
    expect(order('cy')).to.deep.equal(['cy', 'cy-GB', 'en', 'en-GB', 'EN-us']);
  });

  it('takes English from anywhere for a page in English, the nearest first', () => {
    expect(order('en-GB')).to.deep.equal(['en-GB', 'en', 'EN-us']);
  });

  it('has English for a page in a language that nobody wrote in, or that says no language', () => {
    for (const language of ['ar', '', 'not a tag'])
      expect(order(language), language).to.deep.equal(['en', 'en-GB', 'EN-us']);
  });

  it('gives each pack once, in the order they were given in where they fit equally well', () => {
    const twins = [
      { lang: 'cy', name: 'first' },
      { lang: 'cy', name: 'second' },
    ];
    expect(inLanguageOrder(twins, 'cy')).to.deep.equal(twins);
  });
});
