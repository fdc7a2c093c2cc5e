import { safeLink } from '../../../foundations/safe-link.js';
import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { survivalResponse as english } from '../../../locales/en/survival-response.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Bank } from './survival-response.model.js';
import type { SurvivalResponse } from './survival-response.js';

type Attributes = Pick<SurvivalResponse, 'response' | 'safeguarding' | 'headingLevel' | 'strings'>;

interface Known {
  /** Undefined until the words have come. */
  readonly bank: Bank | undefined;
  /** Packs of a partner's are in use, and may still be on their way. */
  readonly hasOthers: boolean;
  /** There are lists, but not the four that make a response. */
  readonly isBroken: boolean;
  readonly words: StringsController<typeof english>;
}

/** Everything about a response that its author would want to know. */
export function* mistakes(element: Attributes, known: Known): Generator<Mistake> {
  const { response, safeguarding, headingLevel } = element;
  if (known.isBroken) {
    const message =
      'shows its lists without “Then” and “Now”, because it is no whole response. Accepted: four <dl>, in this order: what others may see; then; now; what helps.';
    yield { code: 'response', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  if (safeguarding !== null && safeLink(safeguarding, document.baseURI) === undefined) {
    const message = `leaves out the safeguarding link "${safeguarding}". Accepted: an address with https, http, tel, sms or mailto, or a place on this site.`;
    yield { code: 'link', message };
  }
  for (const message of wordingProblems(element.strings, known.words, english)) {
    yield { code: 'string', message };
  }
  if (!known.bank || response === null || known.bank.has(response)) return;
  if (known.hasOthers && response.startsWith('x-')) return;
  const accepted = [...known.bank.keys()].join(', ');
  const message = `does not know the response "${response}", so it shows what is written inside it. Accepted: ${accepted}, and ids that start with "x-" from a pack of yours.`;
  yield { code: 'response', message };
}
