import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { reframePanel as english } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { ReframePanel } from './reframe-panel.js';
import { settingsFor, voices, voicesFor, type Asked, type Bank } from './reframe-panel.model.js';

type Attributes = Pick<
  ReframePanel,
  'pair' | 'setting' | 'voice' | 'safeguarding' | 'headingLevel' | 'strings'
>;

interface Known {
  /** Undefined until the words have come. */
  readonly bank: Bank | undefined;
  /** Packs of a partner's are in use, and may still be on their way. */
  readonly hasOthers: boolean;
  /** As far as it makes sense. */
  readonly asked: Asked;
  /** There is a `<dl>` that is no whole pair. */
  readonly isBroken: boolean;
  /** The address of `safeguarding` is not a safe one. */
  readonly isUnsafe: boolean;
  readonly words: StringsController<typeof english>;
}

const ownIds = 'and ids that start with "x-" from a pack of yours';

function* bankMistakes(
  { pair, setting }: Attributes,
  { hasOthers, asked }: Known,
  bank: Bank,
): Generator<Mistake> {
  const isAwaited = (id: string): boolean => hasOthers && id.startsWith('x-');
  if (pair !== null && !bank.pairs.has(pair) && !isAwaited(pair)) {
    const accepted = [...bank.pairs.keys()].join(', ');
    const message = `does not know the pair "${pair}", so it shows what is written inside it. Accepted: ${accepted}, ${ownIds}.`;
    yield { code: 'pair', message };
  }
  if (setting === null || isAwaited(setting)) return;
  const spoken = voicesFor(bank, asked);
  if (spoken.every((voice) => !settingsFor(bank, voice).has(setting))) {
    const accepted = spoken.flatMap((voice) => [...settingsFor(bank, voice).keys()]).join(', ');
    const message = `has no pairs for the setting "${setting}" in the voice ${spoken.join(' or ')}, so it shows all. Accepted: ${accepted || 'none in this voice'}, ${ownIds}.`;
    yield { code: 'setting', message };
  }
}

/** Everything about a panel that its author would want to know. */
export function* mistakes(panel: Attributes, known: Known): Generator<Mistake> {
  const { voice, headingLevel, safeguarding } = panel;
  if (known.isBroken) {
    const message =
      'does not show its <dl>, which is no whole pair. Accepted: five groups of <dt> and <dd>, in this order: what’s wrong, what may have happened, it could also be, what’s strong, what could help.';
    yield { code: 'pair', message };
  }
  if (voice !== null && !voices.some((each) => each === voice)) {
    const message = `does not know the voice "${voice}", so it speaks to professionals. Accepted: ${voices.join(', ')}.`;
    yield { code: 'voice', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  if (known.isUnsafe) {
    const message = `leaves out the safeguarding link "${safeguarding}". Accepted: an address with https, http, tel, sms or mailto, or a place on this site.`;
    yield { code: 'link', message };
  }
  for (const message of wordingProblems(panel.strings, known.words, english)) {
    yield { code: 'string', message };
  }
  if (known.bank) yield* bankMistakes(panel, known, known.bank);
}
