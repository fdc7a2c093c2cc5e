/** What a pack that ships has to have beyond what the schema asks of a partner's. */
import { importSource } from '../import-source.mjs';

const { parseHours } = await importSource('src/elements/safety/support-signpost/hours.ts');
const { knownIds } = await importSource('src/content/known-ids.ts');

const REVIEW_MONTHS = 24;
const DEPTHS = ['mention', 'discuss', 'describe', 'show'];
const ROLES = ['front-line', 'management', 'reception', 'recruitment', 'school', 'digital'];
const PRESETS = ['uk-core', 'leeds', 'samhsa', 'scotland', 'wales', 'digital'];

const RESPONSES = ['appease', 'away', 'fight', 'flight', 'flop', 'freeze', 'reach-out', 'watch'];

/** Words that make a guess of what would else be a claim. */
const HEDGE = /\b(?:may|might|could|can|maybe|sometimes)\b/i;

const RULES = {
  cards: {
    pack: ({ sets, entries }) => [
      sameIds('sets', sets, ['rs', 'moments']),
      ...sets.flatMap(({ cards }, index) =>
        cards
          .filter((id) => !entries.some((entry) => entry.id === id))
          .map((id) => [`sets[${index}].cards`, `"${id}" is no entry`]),
      ),
    ],
    entry: ({ id, role }, { sets, roles = [] }) => [
      !sets.some(({ cards }) => cards.includes(id)) && ['', 'is in no set'],
      role && !roles.some((each) => each.id === role) && ['.role', `"${role}" is no role`],
    ],
  },
  topics: {
    pack: ({ depths }) => [sameIds('depths', depths, DEPTHS)],
    entry: ({ domains }) => [domains.length === 0 && ['.domains', 'has none']],
  },
  principles: {
    pack: ({ roles, presets, entries }) => [
      sameIds('roles', roles, ROLES),
      sameIds('presets', presets, PRESETS),
      ...presets.flatMap(({ principles, sources }, index) => [
        sources.length === 0 && [`presets[${index}].sources`, 'has none'],
        ...principles
          .flatMap((each) => each.principles)
          .filter((id) => !entries.some((entry) => entry.id === id))
          .map((id) => [`presets[${index}].principles`, `"${id}" is no entry`]),
      ]),
    ],
    entry: ({ id, insteadOf, voices, practice }) => {
      const digital = id.startsWith('digital-');
      const missing = ROLES.filter((role) => !practice[role] && (!digital || role === 'digital'));
      return [
        !insteadOf && ['.insteadOf', 'is missing'],
        ...missing.map((role) => [`.practice.${role}`, 'is missing']),
        ...Object.keys(practice)
          .filter((role) => !ROLES.includes(role))
          .map((role) => [`.practice.${role}`, 'is no role']),
        ...['parent', 'young-person', 'easy-read']
          .filter((voice) => !digital && !voices[voice]?.ask.length)
          .map((voice) => [`.voices.${voice}`, 'has nothing to ask for']),
      ];
    },
  },
  reframes: {
    pack: () => [],
    entry: ({ voice, setting, may }, { settings }) => [
      voice === 'professional' &&
        !settings.some(({ id }) => id === setting) && ['.setting', `"${setting}" is no setting`],
      ...may.map(
        (text, index) => !HEDGE.test(text) && [`.may[${index}]`, 'says what is, not what may be'],
      ),
    ],
  },
  routes: {
    pack: ({ entries }) => [
      ...entries.flatMap(({ pairedWith }, index) =>
        pairedWith
          .filter((id) => !entries.some((entry) => entry.id === id))
          .map((id) => [`entries[${index}].pairedWith`, `"${id}" is no entry`]),
      ),
    ],
    entry: ({ grade, channels, readers, topics }, pack) => [
      grade !== 'A' && ['.grade', 'only what is sure, "A", may ship'],
      ...channels.map(
        ({ hours }, index) =>
          hours && !parseHours(hours) && [`.channels[${index}].hours`, `"${hours}" can't be read`],
      ),
      ...readers
        .filter((id) => !pack.readers.some((reader) => reader.id === id))
        .map((id) => ['.readers', `"${id}" is no reader`]),
      ...topics
        .filter((id) => !knownIds.topics.entries.includes(id))
        .map((id) => ['.topics', `"${id}" is no topic`]),
    ],
  },
  responses: {
    pack: ({ entries }) => [
      RESPONSES.some((id) => !entries.some((entry) => entry.id === id)) && [
        'entries',
        `must be ${RESPONSES.join(', ')}`,
      ],
    ],
    entry: (entry) =>
      ['protecting', 'helpedThen', 'hardToStop'].flatMap((list) =>
        entry[list].map(
          (text, index) =>
            !HEDGE.test(text) && [`.${list}[${index}]`, 'says what is, not what may be'],
        ),
      ),
  },
};

/** `[{path, message}]`, empty where the pack can ship. `file` starts with the folder of its language. */
export function shippingProblems(pack, file) {
  const rules = RULES[pack.kind];
  const problems = [
    ...rules.pack(pack),
    ...pack.entries.flatMap((entry, index) =>
      [...entryProblems(entry, pack.entries[index - 1]), ...rules.entry(entry, pack)]
        .filter(Boolean)
        .map(([key, message]) => [`entries[${index}]${key}`, message]),
    ),
    pack.lang !== file.split('/')[0] && ['lang', `"${pack.lang}" is not the folder it is in`],
    pack.entries.length === 0 && ['entries', 'has none'],
  ];
  return problems.filter(Boolean).map(([path, message]) => ({ path, message }));
}

function sameIds(list, items, ids) {
  const found = items.map(({ id }) => id).join(' ');
  return found !== ids.join(' ') && [list, `must be ${ids.join(', ')}, in this order`];
}

function entryProblems(entry, before) {
  return [
    entry.id.startsWith('x-') && ['.id', 'ids with "x-" are for partners'],
    before && before.id > entry.id && ['.id', `"${entry.id}" belongs before "${before.id}"`],
    entry.sources.length === 0 && ['.sources', 'has none'],
    ...entry.sources.map(
      ({ seen }, index) =>
        seen > today() && [`.sources[${index}].seen`, `${seen} has not come yet`],
    ),
    entry.reviewedOn > today() && ['.reviewedOn', `${entry.reviewedOn} has not come yet`],
    isOld(entry.reviewedOn) && [
      '.reviewedOn',
      `${entry.reviewedOn} is more than ${REVIEW_MONTHS} months ago: review it again`,
    ],
  ];
}

function isOld(day) {
  const due = new Date(`${day}T00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + REVIEW_MONTHS);
  return dayOf(due) < today();
}

function today() {
  return dayOf(new Date());
}

function dayOf(date) {
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
