import { expect } from '@open-wc/testing';
import '../../../src/embed/define/card-deck.js';
import '../../../src/embed/define/content-gate.js';
import '../../../src/embed/define/grounding.js';
import '../../../src/embed/define/principle-card.js';
import '../../../src/embed/define/quick-exit.js';
import '../../../src/embed/define/reader-settings.js';
import '../../../src/embed/define/reframe-panel.js';
import '../../../src/embed/define/support-signpost.js';
import '../../../src/embed/define/survival-response.js';
import '../../../src/embed/define/wording-check.js';
import { forms } from '../../../src/embed/cms-safe/forms.js';

const attributesOf = (name: string): readonly string[] =>
  Reflect.get(customElements.get(`hearten-${name}`) ?? {}, 'observedAttributes') as string[];

describe('what CMS-safe HTML can ask for', () => {
  it('is elements that show something, and no provider', () => {
    expect(Object.keys(forms)).to.deep.equal([
      'card-deck',
      'content-gate',
      'grounding',
      'principle-card',
      'quick-exit',
      'reader-settings',
      'reframe-panel',
      'support-signpost',
      'survival-response',
      'wording-check',
    ]);
  });

  for (const [name, form] of Object.entries(forms)) {
    it(`sets only attributes that a ${name} has`, () => {
      const set = [...Object.values(form.options), ...Object.values(form.classes)];
      expect(attributesOf(name)).to.include.members(set);
    });

    it(`says each option of a ${name} in one lower-case word`, () => {
      for (const word of [...Object.keys(form.options), ...Object.keys(form.classes)])
        expect(word).to.match(/^[a-z]+$/);
    });

    it(`lets the author of a ${name} say by class nothing that they can't by data attribute`, () => {
      expect(Object.values(form.options)).to.include.members(Object.values(form.classes));
    });

    it(`gives the author of a ${name} no address of a pack, and nothing that vouches for something`, () => {
      for (const attribute of Object.values({ ...form.options, ...form.classes, ...form.marks }))
        expect(attribute).not.to.match(/pack|content|wording|strings|checked|hours|zone/);
    });
  }
});
