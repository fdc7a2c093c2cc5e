import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { knownIds } from '../../../src/content/known-ids.js';
import { choose } from '../../../src/embed/frame/choose.js';
import { directionOf } from '../../../src/embed/frame/direction.js';
import { readAddress } from '../../../src/embed/frame/frame-address.js';

const chosenBy = (hash: string): Record<string, string> | undefined => {
  const { choice } = choose(readAddress(hash), []);
  return choice && Object.fromEntries(choice.chosen);
};

describe('the address of a frame', () => {
  it('gives each element what it can be asked for', () => {
    const card = '#principle-card&principle=trust&preset=leeds&for-role=school&voice=easy-read';
    expect(chosenBy(card)).to.deep.equal({
      principle: 'trust',
      preset: 'leeds',
      'for-role': 'school',
      voice: 'easy-read',
    });
    const panel = '#reframe-panel&setting=school&voice=young-person&locale=en-GB&scheme=system';
    expect(chosenBy(panel)).to.deep.equal({
      setting: 'school',
      voice: 'young-person',
      locale: 'en-GB',
      scheme: 'system',
    });
  });

  it('asks no pack for an element whose words are all its own', () => {
    expect(chosenBy('#grounding')).to.deep.equal({});
    expect(chosenBy('#grounding&exercises=look&locale=en-GB')).to.deep.equal({
      exercises: 'look',
      locale: 'en-GB',
    });
    const { choice, complaint } = choose(readAddress('#grounding&exercises=jump'), []);
    expect(choice).to.equal(undefined);
    expect(complaint).to.include('exercises (look, feet, breath)');
  });

  it('lets nothing through that is not on a list, whatever it says', () => {
    const names = ['pair', 'principle', 'voice', 'setting', 'locale', 'scheme', '__proto__'];
    const known = new Set<string>([
      ...knownIds.principles.entries,
      ...knownIds.reframes.entries,
      ...knownIds.reframes.settings,
      ...['professional', 'parent', 'young-person', 'easy-read'],
      ...['en-GB', 'light', 'dark', 'system'],
    ]);
    const option = fc
      .tuple(
        fc.oneof(fc.constantFrom(...names), fc.string()),
        fc.oneof(fc.constantFrom(...known), fc.string()),
      )
      .map((pair) => pair.join('='));
    const element = fc.constantFrom('reframe-panel', 'principle-card');
    fc.assert(
      fc.property(element, fc.array(option), (first, rest) => {
        const hash = `#${[first, ...rest].join('&')}`;
        for (const [name, value] of Object.entries(chosenBy(hash) ?? {})) {
          expect(names).to.include(name);
          expect([...known]).to.include(value);
        }
      }),
    );
  });

  it('is named in the console, shortly, where something of it was left out', () => {
    const { complaint } = choose(readAddress(`#reframe-panel&${'text'.repeat(1000)}`), []);
    expect(complaint).to.match(
      /^leaves out "text.{0,60}…" of its address\. Accepted: pair \(r01, /,
    );
    expect(choose(readAddress('#reframe-panel'), []).complaint).to.equal('');
  });
});

describe('the direction of a language', () => {
  it('is that of the script it is written in', () => {
    expect(['en-GB', 'cy', 'ar', 'he', 'ur-PK', 'az-Arab', 'az'].map(directionOf)).to.deep.equal([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });
});
