import { expect } from '@open-wc/testing';
import { warn } from '../../src/foundations/warn.js';
import { secondCopy } from '../support/second-copy.js';
import { recordWarnings } from '../support/warnings.js';

describe('a warning to the developer', () => {
  const warnings = recordWarnings();

  it('names the element, says what was wrong and where to read about it', () => {
    warn('hearten-example', 'link', 'leaves out the link "one".');
    expect(warnings.all).to.deep.equal([
      '<hearten-example> leaves out the link "one". See hearten/WARNINGS.md#link',
    ]);
  });

  it('comes once, however often the same thing is wrong', () => {
    for (let time = 0; time < 3; time += 1) warn('hearten-example', 'link', 'two');
    expect(warnings.all).to.have.length(1);
  });

  it('comes for each thing that is wrong, and for each element', () => {
    warn('hearten-example', 'link', 'three');
    warn('hearten-example', 'link', 'four');
    warn('hearten-other', 'link', 'three');
    expect(warnings.all).to.have.length(3);
  });

  it('comes once from two copies of the library', async () => {
    const second =
      await secondCopy<typeof import('../../src/foundations/warn.js')>('foundations/warn.ts');
    warn('hearten-example', 'link', 'five');
    second.warn('hearten-example', 'link', 'five');
    expect(second.warn).not.to.equal(warn);
    expect(warnings.all).to.have.length(1);
  });
});
