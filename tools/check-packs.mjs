/**
 * Checks every content pack that ships, beyond what the schema asks of a partner's: each entry has a
 * source, every date is in the past and recent enough, ids are in order, the folder is the language.
 * Reports how hard the words are to read; that is for people to judge and fails nothing.
 *
 *   node tools/check-packs.mjs [folder]     src/content/packs unless told otherwise
 *
 * After adding a topic run `npm run generate` first: ids are checked against the labels made from it.
 */
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { filesBelow, root } from './files.mjs';
import { importSource } from './import-source.mjs';

const REVIEW_MONTHS = 24;
const DEPTHS = ['mention', 'discuss', 'describe', 'show'];

const LIMITS = `Reading age is the Flesch-Kincaid grade plus 5, over the descriptions. It counts the length of words and
sentences and nothing else, and was made for running prose: in phrases of a few words one long word moves it by
years, short hard words count as easy and long familiar ones as hard. Labels are no sentences and are left out. It
cannot tell whether words are understood, exact or kind: people who would meet them have to say that.`;

const folder = resolve(process.argv[2] ?? join(root, 'src/content/packs'));
const { validatePack } = await importSource('src/content/load-pack.ts');
const files = await filesBelow(folder, (file) => file.endsWith('.json'));
const reports = await Promise.all(files.map(report));

if (files.length === 0) fail(relative(process.cwd(), folder), '', 'there are no packs here');
for (const { file, problems } of reports)
  for (const { path, message } of problems) fail(file, path, message);
const readable = reports.filter(({ pack }) => pack);
if (readable.length > 0) {
  console.table(Object.fromEntries(readable.map(({ file, pack }) => [file, readingOf(pack)])));
  console.log(LIMITS);
}

function fail(file, path, message) {
  console.error([file, path, message].filter(Boolean).join(': '));
  process.exitCode = 1;
}

async function report(file) {
  const name = relative(process.cwd(), join(folder, file));
  try {
    const { pack, problems } = validatePack(JSON.parse(await readFile(join(folder, file), 'utf8')));
    // Positions shift where an entry was left out, so the stricter rules wait until the schema is met.
    return {
      file: name,
      pack,
      problems: problems.length > 0 ? problems : shippingProblems(pack, file),
    };
  } catch (error) {
    return { file: name, problems: error.problems ?? [{ path: '', message: error.message }] };
  }
}

function shippingProblems(pack, file) {
  const problems = pack.entries.flatMap((entry, index) => {
    const before = pack.entries[index - 1];
    return entryProblems(entry, before).map(([key, message]) => ({
      path: `entries[${index}]${key}`,
      message,
    }));
  });
  const [language] = file.split('/');
  if (pack.lang !== language)
    problems.push({ path: 'lang', message: `"${pack.lang}" is in the folder "${language}"` });
  if (pack.entries.length === 0) problems.push({ path: 'entries', message: 'has none' });
  const depths = pack.depths.map(({ id }) => id).join(' ');
  if (depths !== DEPTHS.join(' '))
    problems.push({ path: 'depths', message: `must be ${DEPTHS.join(', ')}, in this order` });
  return problems;
}

function entryProblems(entry, before) {
  const problems = [];
  if (entry.id.startsWith('x-')) problems.push(['.id', 'ids with "x-" are for partners']);
  if (before && before.id > entry.id)
    problems.push(['.id', `"${entry.id}" belongs before "${before.id}"`]);
  if (entry.sources.length === 0) problems.push(['.sources', 'has none']);
  if (entry.domains.length === 0) problems.push(['.domains', 'has none']);
  entry.sources.forEach(({ seen }, index) => {
    if (isFuture(seen)) problems.push([`.sources[${index}].seen`, `${seen} has not come yet`]);
  });
  if (isFuture(entry.reviewedOn))
    problems.push(['.reviewedOn', `${entry.reviewedOn} has not come yet`]);
  if (isOld(entry.reviewedOn)) {
    problems.push([
      '.reviewedOn',
      `${entry.reviewedOn} is more than ${REVIEW_MONTHS} months ago: review it again`,
    ]);
  }
  return problems;
}

function isFuture(day) {
  return day > today();
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

function readingOf({ lang, depths, entries }) {
  const texts = [...depths, ...entries].map(({ description }) => description);
  const counts = {
    // Each text by itself: descriptions start with a small letter, so joined up they would be one sentence.
    word: sum(
      texts,
      (text) => segments(lang, 'word', text).filter(({ isWordLike }) => isWordLike).length,
    ),
    sentence: sum(texts, (text) => segments(lang, 'sentence', text).length),
    syllable: sum(texts, syllable),
  };
  const grade = fleschKincaid(counts);
  return {
    entries: entries.length,
    words: counts.word,
    sentences: counts.sentence,
    grade: Number(grade.toFixed(1)),
    'reading age in years': Number((grade + 5).toFixed(1)),
  };
}

function segments(language, granularity, text) {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)];
}

function sum(texts, count) {
  return texts.reduce((total, text) => total + count(text), 0);
}
