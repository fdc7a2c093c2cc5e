import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../tools/files.mjs';
import { readingOf } from '../../tools/packs/reading-age.mjs';
import { shippingProblems } from '../../tools/packs/shipping-rules.mjs';

async function shipped(name) {
  const pack = JSON.parse(
    await readFile(join(root, `src/content/packs/en-GB/${name}.json`), 'utf8'),
  );
  for (const { voices } of pack.entries)
    for (const words of Object.values(voices ?? {})) words.ask ??= [];
  return pack;
}

/** What is wrong with a shipped pack once somebody has changed it. */
async function problemsAfter(name, change) {
  const pack = await shipped(name);
  change(pack, (id) => pack.entries.find((entry) => entry.id === id));
  return shippingProblems(pack, `en-GB/${name}.json`).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('packs that ship', () => {
  for (const name of ['cards', 'topics', 'principles', 'reframes', 'responses', 'routes']) {
    test(`are in order as they are: ${name}`, async () => {
      assert.deepEqual(await problemsAfter(name, () => undefined), []);
    });
  }

  const faults = {
    'a guess that is told as a fact': [
      'reframes',
      (pack) => (pack.entries[0].may[0] = 'It is because of home.'),
      'entries[0].may[0]: says what is, not what may be',
    ],
    'a setting that is not in the list': [
      'reframes',
      (pack) => (pack.entries[0].setting = 'the moon'),
      'entries[0].setting: "the moon" is no setting',
    ],
    'a card that is in no set': [
      'cards',
      (pack) => pack.sets[1].cards.pop(),
      'entries[10]: is in no set',
    ],
    'a response told as a fact': [
      'responses',
      (_, entry) => (entry('fight').protecting[0] = 'Stops others.'),
      'entries[2].protecting[0]: says what is, not what may be',
    ],
    'a number that is not sure': [
      'routes',
      (_, entry) => (entry('samaritans').grade = 'B'),
      'entries[10].grade: only what is sure, "A", may ship',
    ],
    'half of a pair': [
      'routes',
      (_, entry) => (entry('childline').pairedWith = ['nobody']),
      'entries[0].pairedWith: "nobody" is no entry',
    ],
    'hours that can’t be read': [
      'routes',
      (_, entry) => (entry('samaritans').channels[0].hours = 'Xx 09:00-10:00'),
      'entries[10].channels[0].hours: "Xx 09:00-10:00" can\'t be read',
    ],
    'a response too few': [
      'responses',
      (pack) => pack.entries.pop(),
      'entries: must be appease, away, fight, flight, flop, freeze, reach-out, watch',
    ],
    'a claim without a source': [
      'reframes',
      (pack) => (pack.entries[2].sources = []),
      'entries[2].sources: has none',
    ],
    'a review that has not happened yet': [
      'reframes',
      (pack) => (pack.entries[0].reviewedOn = '2999-01-01'),
      'entries[0].reviewedOn: 2999-01-01 has not come yet',
    ],
    'a review of long ago': [
      'reframes',
      (pack) => (pack.entries[0].reviewedOn = '2019-01-01'),
      'entries[0].reviewedOn: 2019-01-01 is more than 24 months ago: review it again',
    ],
    'a card that leaves out a job': [
      'principles',
      (_, entry) => delete entry('choice').practice.school,
      'entries[0].practice.school: is missing',
    ],
    'a card that leaves out a voice': [
      'principles',
      (_, entry) => delete entry('choice').voices['easy-read'],
      'entries[0].voices.easy-read: has nothing to ask for',
    ],
    'a preset that leads to no card': [
      'principles',
      (pack) => (pack.presets[0].principles[0].principles = ['kindness']),
      'presets[0].principles: "kindness" is no entry',
    ],
    'a preset too few': [
      'principles',
      (pack) => pack.presets.pop(),
      'presets: must be uk-core, leeds, samhsa, scotland, wales, digital, in this order',
    ],
  };
  for (const [fault, [name, change, problem]] of Object.entries(faults)) {
    test(`are refused for ${fault}`, async () => {
      assert.deepEqual(await problemsAfter(name, change), [problem]);
    });
  }
});

describe('the reading-age report', () => {
  test('tells each voice apart', async () => {
    const readings = readingOf(await shipped('principles'));
    assert.deepEqual(
      readings.map(({ voice }) => voice),
      ['professional', 'parent', 'young-person', 'easy-read', 'in practice'],
    );
  });

  test('finds long words in long sentences harder', async () => {
    const pack = await shipped('reframes');
    const before = readingOf(pack)[0]['reading age in years'];
    for (const entry of pack.entries) {
      entry.may = [
        'Organisational considerations concerning accountability may predominantly characterise interdisciplinary communication.',
      ];
    }
    assert.ok(readingOf(pack)[0]['reading age in years'] > before + 2);
  });
});
