import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fill, isPhrase, own, type Phrase } from '../../src/locales/strings.js';

describe('a phrase', () => {
  it('has its values put in, each wherever it is named', () => {
    expect(fill('{a} and {b}, then {a}', 'en', { a: 'one', b: 2 })).to.equal('one and 2, then one');
  });

  it('keeps a name that nobody has a value for', () => {
    expect(fill('Go on to {heading}', 'en', {})).to.equal('Go on to {heading}');
  });

  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    it(`has no value called {${name}} unless there is one`, () => {
      expect(fill(`Go on to {${name}}`, 'en', { heading: 'a' })).to.equal(`Go on to {${name}}`);
    });
  }

  it('takes a value as it is, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{b}', '$&', '$1', '{a}')), (a) => {
        expect(fill('<{a}>', 'en', { a, b: 'other' })).to.equal(`<${a}>`);
      }),
    );
  });
});

describe('a phrase with plural forms', () => {
  const english: Phrase = { one: 'About a minute', other: 'About {count} minutes' };
  const welsh: Phrase = {
    zero: '{count} cŵn',
    one: '{count} ci',
    two: '{count} gi',
    few: '{count} chi',
    many: '{count} chi mawr',
    other: '{count} o gŵn',
  };

  it('takes the form of the count', () => {
    const forms = [0, 1, 2].map((count) => fill(english, 'en-GB', { count }));
    expect(forms).to.deep.equal(['About 0 minutes', 'About a minute', 'About 2 minutes']);
  });

  it('follows the rules of the language it is in', () => {
    const forms = [0, 1, 2, 3, 6, 7].map((count) => fill(welsh, 'cy', { count }));
    expect(forms).to.deep.equal(['0 cŵn', '1 ci', '2 gi', '3 chi', '6 chi mawr', '7 o gŵn']);
    expect(fill(english, 'fr', { count: 0 })).to.equal('About a minute');
  });

  it('takes "other" where the form is not there, or nothing is counted', () => {
    expect(fill(english, 'cy', { count: 2 })).to.equal('About 2 minutes');
    expect(fill({ other: 'Parts' }, 'en', {})).to.equal('Parts');
  });

  for (const language of ['en_GB', 'x']) {
    it(`can still be read where the page says its language is "${language}"`, () => {
      expect(fill(english, language, { count: 4 })).to.equal('About 4 minutes');
    });
  }
});

describe('words from outside', () => {
  it('are taken where they are text, or plural forms with "other"', () => {
    for (const phrase of ['Read on', '', { other: 'Parts' }, { one: 'Part', other: 'Parts' }]) {
      expect(isPhrase(phrase), JSON.stringify(phrase)).to.equal(true);
    }
  });

  it('are not taken where they are anything else', () => {
    const inherited: unknown = Object.create({ other: 'Parts' });
    for (const value of [
      undefined,
      null,
      5,
      true,
      [],
      ['Read on'],
      {},
      { one: 'Part' },
      { other: 5 },
      inherited,
    ]) {
      expect(isPhrase(value), JSON.stringify(value)).to.equal(false);
    }
  });

  it('are not taken where one of the plural forms is no text', () => {
    expect(isPhrase({ one: 5, other: 'Parts' })).to.equal(false);
  });

  it('are looked for in what was given only, not in what every object has', () => {
    for (const key of ['constructor', '__proto__', 'toString']) {
      expect(own({}, key), key).to.equal(undefined);
    }
    expect(own({ constructor: 'words' }, 'constructor')).to.equal('words');
    for (const value of [null, undefined, 'text', 5])
      expect(own(value, 'length')).to.equal(undefined);
  });
});
