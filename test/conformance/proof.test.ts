import './page-watch.js';
import { expect } from '@open-wc/testing';
import { isAble } from '../support/engine.js';
import { faulty } from './faulty/faulty.js';
import { Plain } from './faulty/plain.js';
import { promises } from './promises.js';
import { dressPage, type Subject } from './stage.js';

const rows = promises.filter(({ needs }) => isAble(needs));

function subjectFor(element: typeof Plain, name: string, events: readonly string[]): Subject {
  const tag = `hearten-${name}`;
  customElements.define(tag, class extends element {});
  const attributes = [{ name: 'label', field: 'label', type: 'string | null' }];
  const markup = `<${tag} label="Press me"><p>Words of the author.</p></${tag}>`;
  return {
    facts: { tag, name, attributes, fields: [], events, slots: [''] },
    examples: [{ name: 'usual', markup, warns: [] }],
  };
}

before(dressPage);

describe('the conformance suite', () => {
  const plain = subjectFor(Plain, 'plain', ['hearten-faulty-pressed']);
  for (const { promise, check } of rows) {
    it(`is content with a plain element that ${promise}`, async () => {
      expect(await check(plain)).to.deep.equal([]);
    }).timeout(30_000);
  }

  faulty.forEach(({ promise, that, element, events = [] }, index) => {
    const row = rows.find((each) => each.promise === promise);
    if (!row) return;
    it(`notices an element that ${that}`, async () => {
      const subject = subjectFor(element, `faulty-${index}`, ['hearten-faulty-pressed', ...events]);
      expect(await row.check(subject)).to.not.deep.equal([]);
    }).timeout(30_000);
  });

  it('has seen each of its promises broken', () => {
    const broken = new Set(faulty.map(({ promise }) => promise));
    expect(
      promises.map(({ promise }) => promise).filter((each) => !broken.has(each)),
    ).to.deep.equal([]);
    expect(
      [...broken].filter((each) => !promises.some(({ promise }) => promise === each)),
    ).to.deep.equal([]);
  });
});
