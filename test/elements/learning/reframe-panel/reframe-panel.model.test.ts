import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reframes } from '../../../../src/content/shipped/reframes.js';
import {
  bankOf,
  find,
  pickFor,
  settingsFor,
  stepFrom,
  voices,
  type Asked,
  type Picked,
} from '../../../../src/elements/learning/reframe-panel/reframe-panel.model.js';

const bank = bankOf([reframes]);
const ids = [...bank.pairs.keys()];
const settings = [...bank.settings.keys(), 'x-moon'];

const anId = fc.constantFrom(...ids, 'x-moon');
const asked: fc.Arbitrary<Asked> = fc.record({
  pair: fc.option(anId),
  voice: fc.option(fc.constantFrom(...voices), { nil: undefined }),
  setting: fc.option(fc.constantFrom(...settings)),
});
const picked: fc.Arbitrary<Picked> = fc.record(
  {
    voice: fc.constantFrom(...voices),
    setting: fc.option(fc.constantFrom(...settings)),
    pair: anId,
  },
  { requiredKeys: [] },
);

describe('what a panel shows of its pairs', () => {
  it('is always one of those it lists, and never none where nothing was asked for', () => {
    fc.assert(
      fc.property(asked, picked, fc.constantFrom(...voices), (a, p, start) => {
        const { pairs, pair, voice, setting } = find(bank, a, p, start);
        if (a.pair !== null) return;
        expect(pairs).to.include(pair);
        for (const { entry } of pairs) {
          expect(entry.voice).to.equal(voice);
          if (setting !== null) expect(entry.setting).to.equal(setting);
        }
      }),
    );
  });

  it('keeps to what the author has set, whatever the reader picks', () => {
    fc.assert(
      fc.property(asked, picked, (a, p) => {
        const { pair, voice, setting } = find(bank, a, p, 'professional');
        if (a.pair !== null) expect(pair?.id).to.equal(bank.pairs.get(a.pair)?.id);
        if (a.voice) expect(voice).to.equal(a.voice);
        const has = a.setting !== null && settingsFor(bank, voice).has(a.setting);
        if (a.pair === null && has) expect(setting).to.equal(a.setting);
      }),
    );
  });

  it('is what a link leads to, or the link is not followed', () => {
    fc.assert(
      fc.property(asked, anId, (a, id) => {
        const to = pickFor(bank, a, id);
        if (to) expect(find(bank, a, to, 'professional').pair?.id).to.equal(id);
      }),
    );
    expect(pickFor(bank, { pair: null, voice: undefined, setting: null }, 'r14')).not.to.equal(
      undefined,
    );
    expect(pickFor(bank, { pair: null, voice: 'young-person', setting: null }, 'r14')).to.equal(
      undefined,
    );
  });

  it('comes round to where it was after as many steps as there are pairs', () => {
    const { pairs } = find(
      bank,
      { pair: null, voice: undefined, setting: 'health' },
      {},
      'professional',
    );
    let at = pairs[0];
    const seen = new Set([at?.id]);
    for (let step = 1; step < pairs.length; step += 1) seen.add((at = stepFrom(pairs, at, 1))?.id);
    expect(seen).to.have.length(pairs.length);
    expect(stepFrom(pairs, at, 1)).to.equal(pairs[0]);
    expect(stepFrom(pairs, pairs[0], -1)).to.equal(at);
  });
});
