import { expect } from '@open-wc/testing';
import { knownIds } from '../../src/content/known-ids.js';
import { validatePack } from '../../src/content/load-pack.js';
import { cards } from '../../src/content/shipped/cards.js';
import { principles } from '../../src/content/shipped/principles.js';
import { reframes } from '../../src/content/shipped/reframes.js';
import { responses } from '../../src/content/shipped/responses.js';
import { routes } from '../../src/content/shipped/routes.js';

const seven = [
  'choice',
  'collaboration',
  'connection',
  'culture',
  'empowerment',
  'safety',
  'trust',
];

async function asJson(name: string): Promise<Record<string, unknown>> {
  const url = new URL(`../../src/content/packs/en-GB/${name}.json`, import.meta.url);
  return (await (await fetch(url)).json()) as Record<string, unknown>;
}

describe('the shipped packs', () => {
  for (const [name, shipped] of Object.entries({
    cards,
    principles,
    reframes,
    responses,
    routes,
  })) {
    it(`are valid as they stand, and the same as a module: ${name}`, async () => {
      const { problems } = validatePack(await asJson(name));
      expect(problems).to.deep.equal([]);
      const { $schema, ...written } = await asJson(name);
      expect($schema).to.be.a('string');
      expect(shipped).to.deep.equal(written);
    });
  }

  it('have thirty pairs for professionals and eight for young people, each of them whole', () => {
    const count = (voice: string): number =>
      reframes.entries.filter((entry) => entry.voice === voice).length;
    expect([count('professional'), count('young-person')]).to.deep.equal([30, 8]);
    for (const { id, also, help } of reframes.entries)
      expect([also.length > 0, help.length > 0], id).to.deep.equal([true, true]);
  });

  it('have seven principles in four voices for six jobs, and eight digital ones', () => {
    const ids = principles.entries.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('digital-'))).to.deep.equal(seven);
    expect(ids).to.have.length(15);
    for (const { voices, practice } of principles.entries.filter(({ id }) => seven.includes(id))) {
      expect(Object.keys(voices)).to.have.length(4);
      expect(Object.values(practice).map(({ length }) => length)).to.deep.equal([3, 3, 3, 3, 3, 3]);
    }
  });

  it('have six presets, as long as the frameworks are', () => {
    const sizes = principles.presets.map((preset) => [preset.id, preset.principles.length]);
    expect(Object.fromEntries(sizes)).to.deep.equal({
      'uk-core': 6,
      leeds: 6,
      samhsa: 6,
      scotland: 5,
      wales: 5,
      digital: 8,
    });
  });

  it('claim nobody’s review', () => {
    const reviewed = [
      ...principles.entries,
      ...reframes.entries,
      ...cards.entries,
      ...responses.entries,
      ...routes.entries,
    ].filter(({ reviewedBy }) => reviewedBy.length > 0);
    expect(reviewed).to.deep.equal([]);
  });

  it('have ids that a partner’s pack can name', () => {
    expect(knownIds.reframes.entries).to.include.members(['r01', 'r30', 'y8']);
    expect(knownIds.principles.roles).to.include('reception');
    expect(knownIds.topics.entries).to.include('suicide');
  });
});
