import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { principleCard as english } from '../../../locales/en/principle-card.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { PrincipleCard } from './principle-card.js';
import { isIn, voices, type Bank } from './principle-card.model.js';

type Attributes = Pick<PrincipleCard, 'principle' | 'preset' | 'headingLevel' | 'strings'>;

interface Known {
  /** What holds for the card, wherever it is said. */
  readonly voice: string | null;
  readonly preset: string | null;
  readonly forRole: string | null;
  /** Undefined until the words have come. */
  readonly bank: Bank | undefined;
  /** Packs of a partner's are in use, and may still be on their way. */
  readonly hasOthers: boolean;
  /** The author wrote neither a name nor a meaning. */
  readonly isEmpty: boolean;
  readonly words: StringsController<typeof english>;
}

const ownIds = 'and ids that start with "x-" from a pack of yours';

function listed(ids: Iterable<string>): string {
  return [...ids].join(', ');
}

function* unknownIds(
  { principle }: Attributes,
  { preset, forRole, hasOthers }: Known,
  bank: Bank,
): Generator<Mistake> {
  const ids = [
    {
      code: 'principle',
      id: principle,
      known: bank.principles,
      so: 'shows what is written inside it',
    },
    { code: 'role', id: forRole, known: bank.roles, so: 'starts with another' },
    { code: 'preset', id: preset, known: bank.presets, so: 'uses our own names' },
  ];
  for (const { code, id, known, so } of ids) {
    if (id === null || known.has(id) || (hasOthers && id.startsWith('x-'))) continue;
    const accepted = `Accepted: ${listed(known.keys())}, ${ownIds}.`;
    yield { code, message: `does not know the ${code} "${id}", so it ${so}. ${accepted}` };
  }
}

/** Everything about a card that its author would want to know. */
export function* mistakes(card: Attributes, known: Known): Generator<Mistake> {
  const { principle, preset, headingLevel } = card;
  const { voice, bank, isEmpty } = known;
  if (voice !== null && !voices.some((each) => each === voice)) {
    const message = `does not know the voice "${voice}", so it speaks to professionals. Accepted: ${listed(voices)}.`;
    yield { code: 'voice', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  if (principle === null && isEmpty) {
    const message = 'has nothing to show. Name a principle, or write one inside it.';
    yield { code: 'empty', message };
  }
  for (const message of wordingProblems(card.strings, known.words, english)) {
    yield { code: 'string', message };
  }
  if (!bank) return;
  yield* unknownIds(card, known, bank);
  if (preset === null || principle === null || !bank.presets.has(preset)) return;
  if (bank.principles.has(principle) && !isIn(bank, preset, principle)) {
    const message = `is about "${principle}", which the preset "${preset}" does not name, so it uses our own name. Leave the preset out, or choose another principle.`;
    yield { code: 'preset', message };
  }
}
