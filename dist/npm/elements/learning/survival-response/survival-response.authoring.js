import { safeLink } from '../../../foundations/safe-link.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { survivalResponse } from '../../../locales/en/survival-response.js';

"use strict";
function* mistakes(element, known) {
  const { response, safeguarding, headingLevel } = element;
  if (known.isBroken) {
    const message2 = "shows its lists without \u201CThen\u201D and \u201CNow\u201D, because it is no whole response. Accepted: four <dl>, in this order: what others may see; then; now; what helps.";
    yield { code: "response", message: message2 };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message2 = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message: message2 };
  }
  if (safeguarding !== null && safeLink(safeguarding, document.baseURI) === void 0) {
    const message2 = `leaves out the safeguarding link "${safeguarding}". Accepted: an address with https, http, tel, sms or mailto, or a place on this site.`;
    yield { code: "link", message: message2 };
  }
  for (const message2 of wordingProblems(element.strings, known.words, survivalResponse)) {
    yield { code: "string", message: message2 };
  }
  if (!known.bank || response === null || known.bank.has(response)) return;
  if (known.hasOthers && response.startsWith("x-")) return;
  const accepted = [...known.bank.keys()].join(", ");
  const message = `does not know the response "${response}", so it shows what is written inside it. Accepted: ${accepted}, and ids that start with "x-" from a pack of yours.`;
  yield { code: "response", message };
}

export { mistakes };
