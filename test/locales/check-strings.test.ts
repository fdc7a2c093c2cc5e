import { expect } from '@open-wc/testing';
import { stringProblems } from '../../src/locales/check-strings.js';

const known = {
  heading: 'Before you continue',
  minutes: { one: 'A minute', other: '{count} minutes' },
};

describe('what a developer hears about words of their own', () => {
  it('is nothing where there are none', () => {
    expect(stringProblems(undefined, known, 'en-GB')).to.deep.equal([]);
    expect(stringProblems(undefined, known, 'cy')).to.deep.equal([]);
  });

  it('is nothing where they are good, as few as there are in English', () => {
    expect(stringProblems({ heading: 'Before you read' }, known, 'en-GB')).to.deep.equal([]);
    expect(
      stringProblems({ heading: 'Cyn', minutes: { other: '{count}' } }, known, 'cy'),
    ).to.deep.equal([]);
  });

  it('names words that the element does not have, and those it has', () => {
    const problems = stringProblems({ headline: 'Before', constructor: 'x' }, known, 'en-GB');
    expect(problems).to.have.length(2);
    expect(problems[0]).to.include('"headline"').and.include('heading, minutes');
    expect(problems[1]).to.include('"constructor"');
  });

  it('names words of a wrong shape', () => {
    const problems = stringProblems({ heading: 5, minutes: { one: 'A minute' } }, known, 'en-GB');
    expect(problems.map((problem) => /"\w+"/.exec(problem)?.[0])).to.deep.equal([
      '"heading"',
      '"minutes"',
    ]);
  });

  it('names at once all that another language lacks', () => {
    const problems = stringProblems({}, known, 'cy');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include('"cy"').and.include('heading, minutes');
  });

  for (const source of ['Before', 5, ['Before']]) {
    it(`is that ${JSON.stringify(source)} is no set of words`, () => {
      expect(stringProblems(source, known, 'cy')).not.to.have.length(0);
    });
  }
});
