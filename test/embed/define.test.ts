import { expect } from '@open-wc/testing';
import { define } from '../../src/embed/define/define.js';
import { version } from '../../src/foundations/version.js';
import { secondCopy } from '../support/second-copy.js';
import { recordWarnings } from '../support/warnings.js';

const mark = Symbol.for('hearten:version');

/** A class for an element; each copy of the library has its own. */
const element = (of?: string): CustomElementConstructor =>
  Object.assign(class extends HTMLElement {}, of === undefined ? {} : { [mark]: of });

describe('giving an element its tag', () => {
  const warnings = recordWarnings();

  it('makes elements of it that are on the page already', () => {
    const early = document.body.appendChild(document.createElement('test-define-early'));
    const ours = element();
    define('test-define-early', ours);
    expect(early).to.be.an.instanceOf(ours);
    early.remove();
  });

  it('says nothing when the same class comes twice', () => {
    const ours = element();
    define('test-define-twice', ours);
    define('test-define-twice', ours);
    expect(customElements.get('test-define-twice')).to.equal(ours);
    expect(warnings.all).to.deep.equal([]);
  });

  it('says nothing when a second copy of the same version comes, and the first stays', async () => {
    const second =
      await secondCopy<typeof import('../../src/embed/define/define.js')>('embed/define/define.ts');
    const [first, later] = [element(), element()];
    define('test-define-same', first);
    second.define('test-define-same', later);
    expect(customElements.get('test-define-same')).to.equal(first);
    expect(warnings.all).to.deep.equal([]);
  });

  it('warns once, naming both, when another version was first, and that one stays', () => {
    const earlier = element('0.0.7');
    customElements.define('test-define-other', earlier);
    define('test-define-other', element());
    define('test-define-other', element());
    expect(customElements.get('test-define-other')).to.equal(earlier);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0])
      .to.include('<test-define-other>')
      .and.include('version 0.0.7 of hearten')
      .and.include(`version ${version}`);
  });

  it('tells its version to one that comes later', () => {
    const ours = element();
    define('test-define-told', ours);
    expect(Reflect.get(ours, mark)).to.equal(version);
  });

  it('warns once when another library has the tag, and leaves it that', () => {
    const foreign = element();
    customElements.define('test-define-foreign', foreign);
    define('test-define-foreign', element());
    define('test-define-foreign', element());
    expect(customElements.get('test-define-foreign')).to.equal(foreign);
    expect(warnings.all).to.have.length(1);
    expect(warnings.all[0]).to.include('another library').and.include(`version ${version}`);
  });
});
