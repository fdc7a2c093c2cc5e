import type { CardsPack, PrinciplesPack } from '../../content/schema.js';
import { cards } from '../../content/shipped/cards.js';
import { principles } from '../../content/shipped/principles.js';
import {
  cardsDeck,
  principlesDeck,
  setsOf,
  voices,
  type Deck,
  type Face,
  type Part,
  type Voice,
} from '../../elements/learning/card-deck/card-deck.model.js';
import { layouts, presets, type Layout } from '../../elements/learning/card-deck/sets.js';
import type { Said } from '../../content/versions.js';
import { cardDeck as english } from '../../locales/en/card-deck.js';
import { attributes, markup, type Markup } from './markup.js';
import { OptionError, accept } from './option-error.js';
import { headingLevel, inline, langOf, packsFor, wordingFor, type WordsOptions } from './words.js';

/** What a deck is asked for; the names are those of the element's attributes. */
export interface CardDeckOptions extends WordsOptions {
  /** A grid, if left out. */
  readonly layout?: Layout;
  /** The job that cards and examples are about. */
  readonly forRole?: string;
  /** Whom the words speak to. */
  readonly voice?: Voice;
}

type Says = ReturnType<typeof wordingFor<typeof english>>;

function paragraph(line: Said<string> | undefined, options: WordsOptions): Markup {
  return line ? markup`\n    <p${langOf(line, options)}>${line.words}</p>` : markup``;
}

function part({ card, examples }: Part, says: Says, options: WordsOptions): Markup {
  const { insteadOf, meaning, question } = card;
  const instead = insteadOf && says('insteadOf', { what: insteadOf.words });
  const items = examples?.words.map((words) => markup`<li>${words}</li>`);
  return markup`${instead ? markup`\n    <p>${inline(instead, options)}</p>` : ''}${paragraph(meaning, options)}${paragraph(question, options)}${
    examples && items ? markup`\n    <ul${langOf(examples, options)}>${items}</ul>` : ''
  }`;
}

function face(
  { id, title, lines, parts, role, voice }: Face,
  level: number,
  says: Says,
  options: WordsOptions,
): Markup {
  const heading = Math.min(6, level + 1);
  const name = markup`<h${heading}${langOf(title, options)}>${title.words}</h${heading}>`;
  const said = [
    ...lines.map((line) => paragraph(line, options)),
    ...parts.map((each) => part(each, says, options)),
  ];
  const audience = attributes({
    'data-role': role.join(', ') || undefined,
    'data-voice': voice.join(', ') || undefined,
  });
  return markup`\n  <article id="card-${id}"${audience}>\n    ${name}${said}\n  </article>`;
}

function deckOf(set: string, options: CardDeckOptions): Deck {
  const ofCards = packsFor<CardsPack>(cards, options);
  const ofPrinciples = packsFor<PrinciplesPack>(principles, options);
  const filter = {
    role: options.forRole,
    voice: accept('voice', options.voice, voices),
  };
  const found = presets.includes(set) ? undefined : cardsDeck(ofCards, set, filter);
  const deck = found ?? principlesDeck(ofPrinciples, set, filter);
  if (!deck) throw new OptionError('set', set, setsOf([...ofPrinciples, ...ofCards]));
  accept(
    'role',
    options.forRole,
    deck.roles.map(({ id }) => id),
  );
  return deck;
}

/**
 * A set of cards written inside its element, which can be read without script, linked to card by card,
 * and is your own to change.
 *
 * ```js
 * cardDeck('moments', { layout: 'one' });
 * ```
 *
 * @param set `uk-core`, `leeds`, `samhsa`, `scotland`, `wales`, `digital`, `rs`, `moments`, or one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such set, layout, role, voice, language or level
 */
export function cardDeck(set: string, options: CardDeckOptions = {}): string {
  const layout = accept('layout', options.layout, layouts);
  const deck = deckOf(set, options);
  const says = wordingFor('card-deck', english, options);
  const level = headingLevel(options);
  return String(markup`<hearten-card-deck${attributes({ layout })}>
  <h${level}${langOf(deck.title, options)}>${deck.title.words}</h${level}>${deck.faces.map((each) => face(each, level, says, options))}
</hearten-card-deck>`);
}
