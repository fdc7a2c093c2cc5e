import type * as principle from '../principle-card/principle-card.model.js';

/** Whom and what cards are shown for; nothing of it is about the reader. */
export interface Filter {
  readonly role: string | undefined;
  readonly voice: principle.Voice | undefined;
}

/** Whom a card speaks to, and in which voice; a list without entries is everybody. */
export interface Audience {
  readonly role: readonly string[];
  readonly voice: readonly string[];
}

/** The cards that are shown, and for whom: where no card speaks to them, to everybody. */
export interface Narrowed<Card> {
  readonly cards: readonly Card[];
  readonly shown: Filter;
}

export function narrow<Card extends Audience>(
  all: readonly Card[],
  { role, voice }: Filter,
): Narrowed<Card> {
  const known = <Id extends string>(id: Id | undefined, key: keyof Audience): Id | undefined =>
    id !== undefined && all.some((card) => card[key].includes(id)) ? id : undefined;
  const isFor = (asked: string | undefined, those: readonly string[]): boolean =>
    asked === undefined || those.length === 0 || those.includes(asked);
  const shown = { role: known(role, 'role'), voice: known(voice, 'voice') };
  return {
    cards: all.filter((card) => isFor(shown.role, card.role) && isFor(shown.voice, card.voice)),
    shown,
  };
}
