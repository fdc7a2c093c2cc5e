import { expect } from '@open-wc/testing';
import { validatePack } from '../../src/content/load-pack.js';
import type { Pack } from '../../src/content/schema.js';
import { topicLabel } from '../../src/content/topics.js';
import { entry, pack } from './example-pack.js';

/** A pack in one language that calls each id by its language and id: "cy:suicide". */
function words(lang: string, ...ids: string[]): Pack {
  const entries = ids.map((id) => entry({ id, label: `${lang}:${id}` }));
  return validatePack(pack({ lang, entries })).pack;
}

describe('topicLabel', () => {
  it('finds our own words when there is no pack', () => {
    expect(topicLabel('abuse-child', 'en-GB')).to.deep.equal({
      text: 'child abuse',
      lang: 'en-GB',
    });
  });

  it('falls back to our English words in any other language, and says that they are English', () => {
    for (const lang of ['cy', 'zh-Hant-TW', '', 'not a tag']) {
      expect(topicLabel('bereavement', lang), lang).to.deep.equal({ text: 'grief', lang: 'en-GB' });
    }
  });

  it('knows no id that nobody wrote, whatever objects inherit', () => {
    const strangers = ['', 'unheard-of', 'x-unheard-of', 'constructor', 'toString', '__proto__'];
    const packs = [words('en-GB', 'x-our-river')];
    expect(strangers.filter((id) => topicLabel(id, 'en-GB'))).to.deep.equal([]);
    expect(strangers.filter((id) => topicLabel(id, 'en-GB', packs))).to.deep.equal([]);
  });

  const english = words('en-GB', 'suicide', 'x-our-river');
  const welsh = words('cy', 'suicide', 'x-our-hill');
  const welshOfWales = words('cy-GB', 'suicide');
  const cases: [id: string, lang: string, packs: Pack[], text: string | undefined, why: string][] =
    [
      ['suicide', 'en-GB', [english], 'en-GB:suicide', "a partner's words replace ours"],
      ['death', 'en-GB', [english], 'death', 'what a pack does not name stays ours'],
      ['suicide', 'cy', [english, welsh], 'cy:suicide', 'the language asked for comes first'],
      ['suicide', 'CY', [welsh], 'cy:suicide', 'capitals in a tag mean nothing'],
      ['suicide', 'cy-GB', [welsh, welshOfWales], 'cy-GB:suicide', 'the closest tag wins'],
      ['suicide', 'cy-GB-x', [welsh], 'cy:suicide', 'a longer tag falls back along its parts'],
      ['suicide', 'cy', [welshOfWales], 'cy-GB:suicide', 'a shorter tag takes any region'],
      ['suicide', 'cy', [welshOfWales, welsh], 'cy:suicide', 'but rather the exact one'],
      ['suicide', 'c', [welsh], 'suicide', 'half a tag is no tag'],
      ['x-our-river', 'cy', [welsh, english], 'en-GB:x-our-river', 'then English, from a pack'],
      ['x-our-river', 'en', [english], 'en-GB:x-our-river', '"en" is served by "en-GB"'],
      ['x-our-river', 'en-US', [english], 'en-GB:x-our-river', '"en-US" too'],
      ['suicide', 'fr', [welsh], 'suicide', 'then English, our own'],
      ['x-our-hill', 'en-GB', [welsh], undefined, 'never a language nobody asked for'],
    ];
  for (const [id, lang, packs, text, why] of cases) {
    it(`${why}: ${id} in ${lang}`, () => {
      expect(topicLabel(id, lang, packs)?.text).to.equal(text);
    });
  }

  it('takes the first of two packs that fit equally well', () => {
    const near = validatePack(pack({ entries: [entry({ label: 'near' })] })).pack;
    const far = validatePack(pack({ entries: [entry({ label: 'far' })] })).pack;
    expect(topicLabel('x-our-river', 'en-GB', [near, far])?.text).to.equal('near');
  });

  it('gives the language of the words, so that they can be marked with it', () => {
    expect(topicLabel('x-our-river', 'cy', [words('en-IE', 'x-our-river')])?.lang).to.equal(
      'en-IE',
    );
  });
});
