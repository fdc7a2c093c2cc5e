import { safeLink } from '../../../foundations/safe-link.js';
import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { wordingCheck as english } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { packNames } from '../../../wording/pack-names.js';
import { isField, namesIn } from './asked.js';
import type { WordingCheck } from './wording-check.js';

type Attributes = Pick<
  WordingCheck,
  'htmlFor' | 'paste' | 'rulesFor' | 'silence' | 'safeguarding' | 'headingLevel' | 'strings'
> &
  Node;

function* fieldMistakes(element: Attributes): Generator<Mistake> {
  const { htmlFor, paste } = element;
  if (htmlFor === null) return;
  if (paste) {
    const message = `stands beside "${htmlFor}" and has a field of its own too. Accepted: "for" or "paste"; it goes by "for".`;
    yield { code: 'for', message };
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById(htmlFor);
  if (isField(found)) return;
  const came = found ? `which is a <${found.localName}>` : 'which is not there';
  const message = `can't look at "${htmlFor}", ${came}. Accepted: the id of a <textarea> or a field for text in the same page or shadow root.`;
  yield { code: 'for', message };
}

function* ruleMistakes({ rulesFor, silence }: Attributes): Generator<Mistake> {
  const accepted: readonly string[] = [...packNames, 'all'];
  for (const name of namesIn(rulesFor).filter((each) => !accepted.includes(each))) {
    const message = `does not know the rules "${name}", so it goes on without them. Accepted: ${accepted.join(', ')}.`;
    yield { code: 'rules', message };
  }
  for (const id of namesIn(silence).filter((each) => !/^(?:[acshmx]\d\d|x-.+)$/.test(each))) {
    const message = `can't silence "${id}", which is no id of a rule. Accepted: ids such as c10, and ids that start with "x-" from a pack of yours.`;
    yield { code: 'rules', message };
  }
}

/** Everything about a check that its author would want to know. */
export function* mistakes(
  element: Attributes,
  words: StringsController<typeof english>,
): Generator<Mistake> {
  const { safeguarding, headingLevel } = element;
  yield* fieldMistakes(element);
  yield* ruleMistakes(element);
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  if (safeguarding !== null && safeLink(safeguarding, document.baseURI) === undefined) {
    const message = `leaves out the safeguarding link "${safeguarding}". Accepted: an address with https, http, tel, sms or mailto, or a place on this site.`;
    yield { code: 'link', message };
  }
  for (const message of wordingProblems(element.strings, words, english)) {
    yield { code: 'string', message };
  }
}
