import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, root } from '../../files.mjs';
import { importSource } from '../../import-source.mjs';

/** The modules of src/ that keep something, and what. Each exports the key it keeps it under. */
const KEEPERS = {
  'src/reader/reader-choices.ts': {
    holds:
      'For each topic that the reader chose about: a mark that stands for the topic, and the number of the choice. Where the reader asked our elements to keep still, a mark for that, too. Also the day on which the first of them was kept.',
  },
};

/** These move or change what a keeper keeps, under its key, and add no key of their own. */
const MOVERS = ['src/reader/keeping.ts'];

/** A day and a topic for the example; any would do. */
const EXAMPLE = { day: '2026-11-26', topic: 'abuse-child', answer: 'show' };

const keeps = (text) =>
  /import \{[^}]*\bstore\b[^}]*\} from '[./]*foundations\/storage\.js'/.test(text);

/** Stops where something is kept that this page does not speak of. */
async function checkKeepers() {
  const files = await filesBelow(join(root, 'src'), (file) => file.endsWith('.ts'));
  for (const file of files) {
    const text = await readFile(join(root, 'src', file), 'utf8');
    if (keeps(text) && !KEEPERS[`src/${file}`] && !MOVERS.includes(`src/${file}`))
      throw new Error(
        `src/${file} keeps something: tools/it-page/facts/storage.mjs has to say what.`,
      );
  }
}

/** Every key we may store under, with what it holds, out of the source that does it. */
export async function storageFacts() {
  await checkKeepers();
  const { prefix } = await importSource('src/foundations/storage.ts');
  const { daysKept, topicMark, writeAnswers } = await importSource('src/reader/answers.ts');
  const keys = Object.entries(KEEPERS).map(async ([file, { holds }]) => {
    const { key } = await importSource(file);
    return { key: prefix + key, holds };
  });
  const answers = new Map([[topicMark(EXAMPLE.topic), EXAMPLE.answer]]);
  return {
    prefix,
    keys: await Promise.all(keys),
    days: daysKept,
    example: writeAnswers(answers, Date.parse(EXAMPLE.day)),
    exampleDay: EXAMPLE.day,
  };
}
