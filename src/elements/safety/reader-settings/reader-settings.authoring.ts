import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { readerSettings as english } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { readIds } from './reader-settings.model.js';
import type { ReaderSettings } from './reader-settings.js';
import type { Vocabulary } from './vocabulary.js';

type Attributes = Pick<ReaderSettings, 'topics' | 'headingLevel' | 'strings'>;

interface Known {
  /** Undefined until the words have come. */
  readonly vocabulary: Vocabulary | undefined;
  /** Packs of a partner's are in use, and may still be on their way. */
  readonly hasOthers: boolean;
  readonly words: StringsController<typeof english>;
}

/** Everything about the settings that their author would want to know; nothing of what a reader chose. */
export function* mistakes(
  { topics, headingLevel, strings }: Attributes,
  { vocabulary, hasOthers, words }: Known,
): Generator<Mistake> {
  for (const id of vocabulary ? (readIds(topics) ?? []) : []) {
    if (vocabulary?.has(id) || (hasOthers && id.startsWith('x-'))) continue;
    const message = `does not know the topic "${id}", so it leaves it out. Accepted: the ids of the topic vocabulary, and ids that start with "x-" from a pack of yours.`;
    yield { code: 'topic', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  for (const message of wordingProblems(strings, words, english)) {
    yield { code: 'string', message };
  }
}
