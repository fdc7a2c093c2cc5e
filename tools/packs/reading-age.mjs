import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** What the numbers can't say. */
export const LIMITS = `Reading age is the Flesch-Kincaid grade plus 5. It counts the length of words and sentences and nothing else,
and was made for running prose: in texts of a few words one long word moves it by years, short hard words count as
easy and long familiar ones as hard. Labels and names are no sentences and are left out. It cannot tell whether words
are understood, exact or kind: people who would meet them have to say that.`;

/** Texts of a pack that a reader reads as prose, by whom they speak to. */
const PROSE = {
  cards: ({ entries }) => ({ everybody: entries.flatMap(({ lines }) => lines) }),
  topics: ({ depths, entries }) => ({
    everybody: [...depths, ...entries].map(({ description }) => description),
  }),
  principles: ({ entries }) => {
    const spoken = entries.flatMap(({ voices }) => Object.entries(voices));
    return {
      ...groupTexts(spoken, ({ meaning, question, ask = [] }) => [meaning, question, ...ask]),
      'in practice': entries.flatMap(({ practice }) => Object.values(practice).flat()),
    };
  },
  reframes: ({ entries }) =>
    groupTexts(
      entries.map((entry) => [entry.voice, entry]),
      ({ seen, wrong, may, also, strong, help }) => [
        `${seen}.`,
        ...[wrong, may, also, strong, help].flat(),
      ],
    ),
  routes: ({ entries }) => ({
    everybody: entries.flatMap(({ who, whatHappens, specialist = {} }) =>
      [who, whatHappens, ...Object.values(specialist)].filter(Boolean),
    ),
  }),
  responses: ({ entries }) => ({
    everybody: entries.flatMap(
      ({ seen, protecting, helpedThen, inTheWay, hardToStop, helps, mine }) =>
        [seen, protecting, helpedThen, inTheWay, hardToStop, helps, mine].flat(),
    ),
  }),
};

function groupTexts(pairs, textsOf) {
  const groups = {};
  for (const [name, item] of pairs) (groups[name] ??= []).push(...textsOf(item));
  return groups;
}

/** `[{voice, texts, words, grade, 'reading age in years'}]` */
export function readingOf(pack) {
  return Object.entries(PROSE[pack.kind](pack)).map(([voice, texts]) => ({
    voice,
    texts: texts.length,
    ...readingOfTexts(pack.lang, texts),
  }));
}

/** `{words, grade, 'reading age in years'}` */
export function readingOfTexts(language, texts) {
  const counts = {
    // Each text by itself: some start with a small letter, so joined up they would be one sentence.
    word: sum(texts, (text) => wordsIn(language, text).length),
    sentence: sum(texts, (text) => segments(language, 'sentence', text).length),
    syllable: sum(texts, syllable),
  };
  const grade = fleschKincaid(counts);
  return {
    words: counts.word,
    grade: Number(grade.toFixed(1)),
    'reading age in years': Number((grade + 5).toFixed(1)),
  };
}

function sum(texts, count) {
  return texts.reduce((total, text) => total + count(text), 0);
}

function wordsIn(language, text) {
  return segments(language, 'word', text).filter(({ isWordLike }) => isWordLike);
}

function segments(language, granularity, text) {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)];
}
