import { knownIds } from '../../../content/known-ids.js';
import type { Mistake } from '../../../foundations/warn.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { cardDeck as english } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Audience } from './audience.js';
import type { CardDeck } from './card-deck.js';
import { voices, type Deck } from './card-deck.model.js';
import { layouts, ownSets, presets } from './sets.js';

type Attributes = Pick<
  CardDeck,
  'set' | 'layout' | 'forRole' | 'voice' | 'headingLevel' | 'strings'
>;

interface Known {
  readonly deck: Deck | undefined;
  readonly own: readonly Audience[];
  /** Words are still on their way. */
  readonly isComing: boolean;
  /** Packs of a partner's are in use, and may still be on their way. */
  readonly hasOthers: boolean;
  readonly words: StringsController<typeof english>;
}

const ownIds = 'and ids that start with "x-" from a pack of yours';

function* setMistakes({ set, forRole }: Attributes, known: Known): Generator<Mistake> {
  const isAwaited = (id: string): boolean => known.hasOthers && id.startsWith('x-');
  if (set === null || known.own.length > 0 || known.isComing) return;
  if (!known.deck && ![...presets, ...ownSets].includes(set) && !isAwaited(set)) {
    const message = `does not know the set "${set}", so it shows what is written inside it. Accepted: ${[...presets, ...ownSets].join(', ')}, ${ownIds}.`;
    yield { code: 'set', message };
  }
  const roles: readonly string[] = knownIds.cards.roles;
  if (forRole !== null && !roles.includes(forRole) && !isAwaited(forRole)) {
    const message = `does not know the role "${forRole}", so the reader chooses. Accepted: ${roles.join(', ')}, ${ownIds}.`;
    yield { code: 'role', message };
  }
}

/** Cards of an author's own are for whom their author says. */
function* ownMistakes({ forRole, voice }: Attributes, { own }: Known): Generator<Mistake> {
  const wanted = { role: forRole, voice };
  for (const key of ['role', 'voice'] as const) {
    const asked = wanted[key];
    const said = [...new Set(own.flatMap((card) => card[key]))];
    if (asked === null || own.length === 0 || said.includes(asked)) continue;
    const accepted = said.length > 0 ? `what its cards say in data-${key}` : `data-${key} on cards`;
    const message = `has no card for the ${key} "${asked}", so all are shown. Accepted: ${[accepted, ...said].join(', ')}.`;
    yield { code: key, message };
  }
}

/** Everything about a deck that its author would want to know. */
export function* mistakes(deck: Attributes, known: Known): Generator<Mistake> {
  const { set, layout, voice, headingLevel } = deck;
  if (set === null && known.own.length === 0) {
    const message =
      'has no cards. Accepted: elements inside it, each of them a card, or the name of a set in "set".';
    yield { code: 'set', message };
  }
  if (layout !== null && !layouts.some((each) => each === layout)) {
    const message = `does not know the layout "${layout}", so it is a grid. Accepted: ${layouts.join(', ')}.`;
    yield { code: 'layout', message };
  }
  if (voice !== null && known.own.length === 0 && !voices.some((each) => each === voice)) {
    const message = `does not know the voice "${voice}", so the reader chooses. Accepted: ${voices.join(', ')}.`;
    yield { code: 'voice', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    const message = `can't have the heading level "${headingLevel}". Accepted: 1 to 6.`;
    yield { code: 'heading-level', message };
  }
  for (const message of wordingProblems(deck.strings, known.words, english)) {
    yield { code: 'string', message };
  }
  yield* setMistakes(deck, known);
  yield* ownMistakes(deck, known);
}
