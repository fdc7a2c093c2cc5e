import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { grounding as english } from '../../../locales/en/grounding.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Grounding } from './grounding.js';
import { exercises, idsIn } from './grounding.model.js';

type Attributes = Pick<Grounding, 'exercises' | 'headingLevel' | 'strings'>;

/** Everything about it that its author would want to know. */
export function* mistakes(
  element: Attributes,
  words: StringsController<typeof english>,
): Generator<Mistake> {
  const accepted = exercises.join(', ');
  for (const id of idsIn(element.exercises)) {
    if (exercises.some((each) => each === id)) continue;
    const message = `does not know the exercise "${id}", so it leaves it out. Accepted: ${accepted}.`;
    yield { code: 'exercise', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(element.headingLevel)) {
    const message = `can't have the heading level "${element.headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  for (const message of wordingProblems(element.strings, words, english)) {
    yield { code: 'string', message };
  }
}
