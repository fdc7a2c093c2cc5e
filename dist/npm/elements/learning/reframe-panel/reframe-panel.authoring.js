import { wordingProblems } from '../../../locales/check-strings.js';
import { reframePanel } from '../../../locales/en/reframe-panel.js';
import { voicesFor, settingsFor, voices } from './reframe-panel.model.js';

"use strict";
const ownIds = 'and ids that start with "x-" from a pack of yours';
function* bankMistakes({ pair, setting }, { hasOthers, asked }, bank) {
  const isAwaited = (id) => hasOthers && id.startsWith("x-");
  if (pair !== null && !bank.pairs.has(pair) && !isAwaited(pair)) {
    const accepted = [...bank.pairs.keys()].join(", ");
    const message = `does not know the pair "${pair}", so it shows what is written inside it. Accepted: ${accepted}, ${ownIds}.`;
    yield { code: "pair", message };
  }
  if (setting === null || isAwaited(setting)) return;
  const spoken = voicesFor(bank, asked);
  if (spoken.every((voice) => !settingsFor(bank, voice).has(setting))) {
    const accepted = spoken.flatMap((voice) => [...settingsFor(bank, voice).keys()]).join(", ");
    const message = `has no pairs for the setting "${setting}" in the voice ${spoken.join(" or ")}, so it shows all. Accepted: ${accepted || "none in this voice"}, ${ownIds}.`;
    yield { code: "setting", message };
  }
}
function* mistakes(panel, known) {
  const { voice, headingLevel, safeguarding } = panel;
  if (known.isBroken) {
    const message = "does not show its <dl>, which is no whole pair. Accepted: five groups of <dt> and <dd>, in this order: what\u2019s wrong, what may have happened, it could also be, what\u2019s strong, what could help.";
    yield { code: "pair", message };
  }
  if (voice !== null && !voices.some((each) => each === voice)) {
    const message = `does not know the voice "${voice}", so it speaks to professionals. Accepted: ${voices.join(", ")}.`;
    yield { code: "voice", message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: "heading-level", message };
  }
  if (known.isUnsafe) {
    const message = `leaves out the safeguarding link "${safeguarding}". Accepted: an address with https, http, tel, sms or mailto, or a place on this site.`;
    yield { code: "link", message };
  }
  for (const message of wordingProblems(panel.strings, known.words, reframePanel)) {
    yield { code: "string", message };
  }
  if (known.bank) yield* bankMistakes(panel, known, known.bank);
}

export { mistakes };
