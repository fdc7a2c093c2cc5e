import type { CardEntry, CardsPack, Preset, PrinciplesPack } from '../../../content/schema.js';
import { said, versionsById, type Said, type Versions } from '../../../content/versions.js';
import * as principle from '../principle-card/principle-card.model.js';
import type { Option } from '../select.js';
import type { Origin } from '../where-from.js';
import { narrow, type Audience, type Filter } from './audience.js';

export { voices, type Voice } from '../principle-card/principle-card.model.js';
type Voice = principle.Voice;

/** What there is to choose from. */
export interface Choices {
  readonly roles: readonly Option[];
  /** Ours, which the wording has names for, or an author's own. */
  readonly voices: readonly (Voice | Option)[];
  /** Cards are for everybody until somebody says for whom; examples are always for one job. */
  readonly filtersCards: boolean;
  /** The role and the voice that it shows. */
  readonly shown: Filter;
}

/** A card as it is to be drawn. A principle of a framework may draw on two of ours. */
export interface Face extends Audience {
  readonly id: string;
  /** All ids that an address can call it by. */
  readonly ids: readonly string[];
  readonly title: Said<string>;
  readonly lines: readonly Said<string>[];
  readonly parts: readonly Part[];
  readonly origins: readonly Origin[];
}

/** One of our principles on a card. */
export interface Part {
  readonly card: principle.Card;
  readonly examples: Said<readonly string[]> | undefined;
}

/** What a set has to show, and to choose from. */
export interface Deck extends Choices {
  readonly title: Said<string>;
  readonly faces: readonly Face[];
  readonly origins: readonly Origin[];
}

const option = (id: string, { words, lang }: Said<string>): Option => ({ id, label: words, lang });

function faceOfPrinciple(
  bank: principle.Bank,
  preset: string,
  ids: readonly string[],
  { role, voice = 'professional' }: Filter,
): Face[] {
  const parts = ids.flatMap((id) => {
    const card = principle.cardOf(bank, id, { voice, preset: ids.length > 1 ? undefined : preset });
    if (!card) return [];
    const practice = principle.examplesFor(bank.principles.get(id), role);
    return { card, examples: card.voice === 'professional' ? practice : card.ask };
  });
  const [first] = parts;
  const title = principle.cardOf(bank, ids[0] ?? '', { voice, preset })?.name;
  if (!first || !title) return [];
  const origins = parts.flatMap(({ card, examples }) => principle.originsOf(card, examples));
  return [{ id: ids[0] ?? '', ids, title, lines: [], parts, origins, role: [], voice: [] }];
}

/** A framework's principles in its own order, as cards. */
export function principlesDeck(
  packs: readonly PrinciplesPack[],
  set: string,
  { role, voice = 'professional' }: Filter,
): Deck | undefined {
  const bank = principle.bankOf(packs);
  const versions: Versions<Preset> | undefined = bank.presets.get(set);
  const preset = said(versions, (item) => item);
  if (!preset) return undefined;
  const groups = preset.words.principles.map((each) => each.principles);
  const used = groups.flat().flatMap((id) => bank.principles.get(id) ?? []);
  const roles = [...bank.roles].flatMap(([id, labels]) => {
    const label = said(labels, (item) => item.label);
    return label && used.some(({ item }) => Object.hasOwn(item.practice, id))
      ? option(id, label)
      : [];
  });
  const spoken = principle.voices.filter((each) => used.some(({ item }) => item.voices[each]));
  const shown = {
    role: roles.some(({ id }) => id === role) ? role : roles[0]?.id,
    voice: spoken.includes(voice) ? voice : 'professional',
  } as const;
  const { title, note, sources } = preset.item;
  const origin = {
    lang: preset.lang,
    sources,
    notes: note === undefined ? [title] : [title, note],
  };
  const faces = groups.flatMap((ids) => faceOfPrinciple(bank, set, ids, shown));
  return {
    title: { ...preset, words: title },
    faces,
    // A framework is named once, not on each of its cards.
    origins: [origin, ...faces.flatMap((face) => face.origins).filter(({ notes }) => !notes)],
    roles,
    voices: spoken,
    filtersCards: false,
    shown,
  };
}

function faceOfCard({ item, lang }: { item: CardEntry; lang: string }): Face {
  return {
    id: item.id,
    ids: [item.id],
    title: { words: item.title, lang, item },
    lines: item.lines.map((words) => ({ words, lang, item })),
    parts: [],
    origins: [{ ...item, lang }],
    role: item.role ? [item.role] : [],
    voice: item.voice ? [item.voice] : [],
  };
}

interface CardBank {
  readonly sets: ReadonlyMap<string, Versions<CardsPack['sets'][number]>>;
  readonly cards: ReadonlyMap<string, Versions<CardEntry>>;
  readonly roles: ReadonlyMap<string, Versions<CardsPack['roles'][number]>>;
}

const banks = new WeakMap<readonly CardsPack[], CardBank>();

/** Made once for each list of packs, however many decks use it. */
function bankOf(packs: readonly CardsPack[]): CardBank {
  const known = banks.get(packs);
  if (known) return known;
  const bank = {
    sets: versionsById(packs, ({ sets }) => sets),
    cards: versionsById(packs, ({ entries }) => entries),
    roles: versionsById(packs, ({ roles }) => roles),
  };
  banks.set(packs, bank);
  return bank;
}

/** The ids of all sets of these packs. */
export function setsOf(packs: readonly (CardsPack | PrinciplesPack)[]): string[] {
  return packs
    .flatMap<{ id: string }>((pack) => (pack.kind === 'cards' ? pack.sets : pack.presets))
    .map(({ id }) => id);
}

/** What a set is called. */
export function titleOf(
  packs: readonly (CardsPack | PrinciplesPack)[],
  set: string,
): string | undefined {
  const cards = packs.flatMap((pack) => (pack.kind === 'cards' ? pack.sets : []));
  const principles = packs.flatMap((pack) => (pack.kind === 'principles' ? pack.presets : []));
  return (
    cards.find(({ id }) => id === set)?.label ?? principles.find(({ id }) => id === set)?.title
  );
}

/**
 * What cards that speak to somebody can be narrowed down to: what packs have names for comes first.
 *
 * @param lang what words of their own are written in
 */
export function choicesAmong(
  all: readonly Audience[],
  shown: Filter,
  packs: readonly CardsPack[],
  lang: string,
): Choices {
  const used = (key: keyof Audience): Set<string> => new Set(all.flatMap((each) => each[key]));
  const inOwnWords = (id: string): Option => ({ id, label: id, lang });
  const [roles, spoken] = [used('role'), used('voice')];
  const named = [...bankOf(packs).roles].flatMap(([id, labels]) => {
    const label = said(labels, (item) => item.label);
    return label && roles.delete(id) ? option(id, label) : [];
  });
  const ours = principle.voices.filter((voice) => spoken.delete(voice));
  return {
    roles: [...named, ...[...roles].map(inOwnWords)],
    voices: [...ours, ...[...spoken].map(inOwnWords)],
    filtersCards: true,
    shown,
  };
}

/** A set of cards; those that speak to nobody in particular are there for everybody. */
export function cardsDeck(
  packs: readonly CardsPack[],
  set: string,
  filter: Filter,
): Deck | undefined {
  const bank = bankOf(packs);
  const label = said(bank.sets.get(set), (item) => item.label);
  const ids = said(bank.sets.get(set), (item) => item.cards);
  if (!label || !ids) return undefined;
  const all = ids.words.flatMap((id) => bank.cards.get(id)?.[0] ?? []).map(faceOfCard);
  const { cards, shown } = narrow(all, filter);
  return {
    title: label,
    faces: cards,
    origins: cards.flatMap(({ origins }) => origins),
    ...choicesAmong(all, shown, packs, label.lang),
  };
}
