import { expect } from '@open-wc/testing';
import { says } from '../../src/foundations/says.js';

describe('says', () => {
  it('finds words whatever their case, their marks and what is between them', () => {
    expect(says('It talks about: Child\n  abuse, and more.', 'child abuse')).to.equal(true);
    expect(says('Don’t chase.', 'don’t chase')).to.equal(true);
  });

  it('wants them whole, all of them, and in their order', () => {
    for (const text of ['childabuse', 'a child', 'abuse of a child', ''])
      expect(says(text, 'child abuse'), text).to.equal(false);
  });
});
