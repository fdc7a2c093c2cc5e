import { expect } from '@open-wc/testing';
import { PackError, validatePack } from '../../src/content/load-pack.js';
import { cardEntry, pack, pair, principle, response } from '../elements/learning/learners.js';

const pathsOf = (value: unknown): string[] => validatePack(value).problems.map(({ path }) => path);
const idsOf = (value: unknown): string[] => validatePack(value).pack.entries.map(({ id }) => id);

describe('validatePack, packs of reframes', () => {
  it('takes a right one', () => {
    expect(pathsOf(pack('reframes', { entries: [pair()] }))).to.deep.equal([]);
  });

  for (const field of ['seen', 'wrong', 'may', 'also', 'strong', 'help']) {
    it(`leaves out a pair without "${field}", and names it`, () => {
      for (const nothing of [undefined, [], '', [' ']]) {
        const value = pack('reframes', { entries: [pair({ [field]: nothing }), pair()] });
        const [path, ...more] = pathsOf(value);
        expect(path).to.match(new RegExp(`^entries\\[0\\]\\.${field}`));
        expect(more).to.deep.equal([]);
        expect(idsOf(value)).to.deep.equal(['x-river']);
      }
    });
  }

  it('takes ids of our pairs and settings and ids with x-, no others', () => {
    const value = pack('reframes', {
      settings: [
        { id: 'school', label: 'Our school', place: 'At our school' },
        { id: 'moon', label: 'Moon', place: 'On the moon' },
        { id: 'x-moon', label: 'Moon', place: 'On the moon' },
      ],
      entries: [pair({ id: 'r03' }), pair({ id: 'r99' }), pair(), pair()],
    });
    expect(pathsOf(value)).to.have.members(['settings[1].id', 'entries[1].id', 'entries[3].id']);
    expect(idsOf(value)).to.deep.equal(['r03', 'x-river']);
  });

  it('knows no voice but those of the panel', () => {
    expect(pathsOf(pack('reframes', { entries: [pair({ voice: 'pirate' })] }))).to.deep.equal([
      'entries[0].voice',
    ]);
  });
});

describe('validatePack, packs of responses', () => {
  it('takes a right one, and one without other names', () => {
    const value = pack('responses', { entries: [response(), response({ id: 'flight' })] });
    expect(pathsOf(value)).to.deep.equal([]);
    expect(idsOf(value)).to.deep.equal(['x-tidy', 'flight']);
  });

  for (const field of ['name', 'seen', 'protecting', 'helpedThen', 'inTheWay', 'helps', 'mine']) {
    it(`leaves out a response without "${field}", and names it`, () => {
      const value = pack('responses', { entries: [response({ [field]: undefined }), response()] });
      expect(pathsOf(value)[0]).to.match(new RegExp(`^entries\\[0\\]\\.${field}`));
      expect(idsOf(value)).to.deep.equal(['x-tidy']);
    });
  }
});

describe('validatePack, packs of cards', () => {
  it('takes a right one, with a set of its own that has cards of ours', () => {
    const sets = [{ id: 'x-tea', label: 'Tea', cards: ['x-tea', 'online'] }];
    expect(pathsOf(pack('cards', { sets, entries: [cardEntry()] }))).to.deep.equal([]);
  });

  it('leaves out, and names, what is wrong', () => {
    const value = pack('cards', {
      sets: [{ id: 'x-none', label: 'None', cards: [] }],
      entries: [cardEntry({ id: 'x-a', lines: [] }), cardEntry({ voice: 'pirate' }), cardEntry()],
    });
    expect(pathsOf(value)).to.have.members([
      'sets[0].cards',
      'entries[0].lines',
      'entries[1].voice',
    ]);
    expect(idsOf(value)).to.deep.equal(['x-tea']);
  });
});

describe('validatePack, packs of principles', () => {
  it('takes a right one', () => {
    expect(pathsOf(pack('principles', { entries: [principle()] }))).to.deep.equal([]);
  });

  it('leaves out, and names, what is wrong however deep', () => {
    const value = pack('principles', {
      roles: [{ id: 'x-cook' }],
      presets: [
        { id: 'x-set', title: 'Set', sources: [], principles: [{ name: 'One', principles: [] }] },
      ],
      entries: [
        principle({ id: 'x-a', voices: { professional: { meaning: 'M' } } }),
        principle({ id: 'x-b', practice: { reception: [] } }),
        principle({ id: 'x-c', practice: { 'Not An Id': ['Words.'] } }),
        principle(),
      ],
    });
    expect(pathsOf(value)).to.have.members([
      'roles[0].label',
      'presets[0].principles[0].principles',
      'entries[0].voices.professional.question',
      'entries[1].practice.reception',
      'entries[2].practice.Not An Id',
    ]);
    expect(idsOf(value)).to.deep.equal(['x-kindness']);
  });

  it('throws where the pack itself is wrong, and names all kinds there are', () => {
    expect(() => validatePack(pack('principles', { lang: 'English' }))).to.throw(PackError, 'lang');
    expect(() => validatePack({ ...pack('principles'), kind: 'poems' })).to.throw(
      PackError,
      '"cards", "topics", "principles", "reframes", "responses" or "routes"',
    );
  });
});
