import { cards } from '../../content/shipped/cards.js';
import { principles } from '../../content/shipped/principles.js';
import { reframes } from '../../content/shipped/reframes.js';
import { responses } from '../../content/shipped/responses.js';
import { routes } from '../../content/shipped/routes.js';
import type {
  CardsPack,
  Pack,
  PrinciplesPack,
  ReframesPack,
  ResponsesPack,
  RoutesPack,
} from '../../content/schema.js';
import * as deck from '../../elements/learning/card-deck/card-deck.model.js';
import * as card from '../../elements/learning/principle-card/principle-card.model.js';
import { layouts } from '../../elements/learning/card-deck/sets.js';
import { addressPairsBy } from '../../elements/learning/reframe-panel/linked-pair.js';
import * as panel from '../../elements/learning/reframe-panel/reframe-panel.model.js';
import * as survival from '../../elements/learning/survival-response/survival-response.model.js';
import { reframePanel as panelWords } from '../../locales/en/reframe-panel.js';
import { supportSignpost as signpostWords } from '../../locales/en/support-signpost.js';
import { survivalResponse as survivalWords } from '../../locales/en/survival-response.js';
import { exercises } from '../../elements/safety/grounding/grounding.model.js';
import { grounding as groundingWords } from '../../locales/en/grounding.js';
import '../define/card-deck.js';
import '../define/grounding.js';
import '../define/principle-card.js';
import '../define/reframe-panel.js';
import '../define/support-signpost.js';
import '../define/survival-response.js';

/** What an address may say of an element, and what the page is then called. */
interface Row<Content extends Pack> {
  /** What ships. */
  readonly shipped: Content;
  /** By the attribute they become: what each pack has to choose from. */
  readonly options: Readonly<Record<string, (pack: Content) => readonly string[]>>;
  /** The option that says what is shown: where that is not known, nothing is. */
  readonly subject: string;
  readonly needsSubject?: boolean;
  /** @param packs in the order they are asked */
  title(packs: readonly Content[], chosen: ReadonlyMap<string, string>): string | undefined;
  /** Told how to write the address of another subject, where the element has links to copy. */
  readonly addressBy?: (write: (subject: string) => string) => void;
}

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const principleCard: Row<PrinciplesPack> = {
  shipped: principles,
  options: {
    principle: ({ entries }) => ids(entries),
    preset: ({ presets }) => ids(presets),
    'for-role': ({ roles }) => ids(roles),
    voice: () => card.voices,
  },
  subject: 'principle',
  needsSubject: true,
  title: (packs, chosen) =>
    card.cardOf(card.bankOf(packs), chosen.get('principle') ?? '', {
      voice: 'professional',
      preset: chosen.get('preset'),
    })?.name.words,
};

const reframePanel: Row<ReframesPack> = {
  shipped: reframes,
  options: {
    pair: ({ entries }) => ids(entries),
    setting: ({ settings }) => ids(settings),
    voice: () => panel.voices,
  },
  subject: 'pair',
  title: (packs, chosen) =>
    panel.bankOf(packs).pairs.get(chosen.get('pair') ?? '')?.entry.seen ??
    panelWords[chosen.get('voice') === 'young-person' ? 'shiftYou' : 'shift'],
  addressBy: addressPairsBy,
};

const survivalResponse: Row<ResponsesPack> = {
  shipped: responses,
  options: { response: ({ entries }) => ids(entries) },
  subject: 'response',
  title: (packs, chosen) =>
    survival.bankOf(packs).get(chosen.get('response') ?? '')?.entry.name ?? survivalWords.name,
};

const supportSignpost: Row<RoutesPack> = {
  shipped: routes,
  options: {
    nations: ({ entries }) => entries.flatMap(({ nations }) => nations),
    place: ({ entries }) => entries.flatMap(({ place }) => place ?? []),
    reader: ({ readers }) => ids(readers),
  },
  subject: 'nations',
  needsSubject: true,
  title: () => signpostWords.name,
};

/** An element that can be framed. */
export interface Framed extends Pick<Row<Pack>, 'subject' | 'needsSubject' | 'addressBy'> {
  /** Those packs that it can use, ours last. */
  packsOf(theirs: readonly Pack[]): readonly Pack[];
  /** What these packs have to choose from, by option. */
  accepted(packs: readonly Pack[]): ReadonlyMap<string, ReadonlySet<string>>;
  title(packs: readonly Pack[], chosen: ReadonlyMap<string, string>): string | undefined;
}

function framed<Content extends Pack>(row: Row<Content>): Framed {
  const { shipped, options } = row;
  const isFor = (pack: Pack): pack is Content => pack.kind === shipped.kind;
  return {
    ...row,
    packsOf: (theirs) => [...theirs.filter(isFor), shipped],
    accepted: (packs) =>
      new Map(
        Object.entries(options).map(([name, of]) => [
          name,
          new Set(packs.filter(isFor).flatMap(of)),
        ]),
      ),
    title: (packs, chosen) => row.title(packs.filter(isFor), chosen),
  };
}

const isForDecks = (pack: Pack): pack is CardsPack | PrinciplesPack =>
  pack.kind === 'cards' || pack.kind === 'principles';

/** Its cards come from packs of two kinds. */
const cardDeck: Framed = {
  subject: 'set',
  needsSubject: true,
  packsOf: (theirs) => [...theirs.filter(isForDecks), cards, principles],
  accepted: (packs) => {
    const ours = packs.filter(isForDecks);
    return new Map([
      ['set', new Set(deck.setsOf(ours))],
      ['layout', new Set<string>(layouts)],
      ['for-role', new Set(ours.flatMap(({ roles }) => ids(roles)))],
      ['voice', new Set<string>(card.voices)],
    ]);
  },
  title: (packs, chosen) => deck.titleOf(packs.filter(isForDecks), chosen.get('set') ?? ''),
};

/** All its words are its own, so there is no pack to choose from. */
const grounding: Framed = {
  subject: 'exercises',
  packsOf: () => [],
  accepted: () => new Map([['exercises', new Set(exercises)]]),
  title: () => groundingWords.heading,
};

/** Elements that have something to show without a word of an author's, by their tag without the prefix. */
export const framedElements: ReadonlyMap<string, Framed> = new Map([
  ['card-deck', cardDeck],
  ['grounding', grounding],
  ['principle-card', framed(principleCard)],
  ['reframe-panel', framed(reframePanel)],
  ['support-signpost', framed(supportSignpost)],
  ['survival-response', framed(survivalResponse)],
]);
