import { unnamed } from '../../../foundations/slotted-parts.js';
import type { Audience } from './audience.js';

/** What stands before the cards, a list whose items are cards, or a card by its place. */
export type CardPart = typeof unnamed | 'list' | `card${number}`;

/** A card that the author wrote. */
export interface AuthoredCard extends Audience {
  readonly element: HTMLElement;
  readonly part: CardPart;
}

const LISTS = 'ul, ol';

/** Words that lead to the cards are no card. */
function isCard(child: Element): boolean {
  return !child.matches('h1, h2, h3, h4, h5, h6, hgroup, header, p, template');
}

function isOnly(child: Element): boolean {
  return ![...(child.parentElement?.children ?? [])].some((each) => each !== child && isCard(each));
}

/** Told apart by what they are and where they stand, so that CMS editors need no attributes. */
export function partOf(child: Element | Text): CardPart {
  if (!(child instanceof Element) || !isCard(child)) return unnamed;
  if (child.matches(LISTS) && isOnly(child)) return 'list';
  let place = 0;
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (isCard(at)) place += 1;
  }
  return `card${place}`;
}

/** `data-role="reception, night staff"`: ids, or words of the author’s own. */
function listed(words = ''): string[] {
  return words
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

function authored(element: Element, part: CardPart): AuthoredCard {
  const { role, voice } = (element as HTMLElement).dataset;
  return {
    element: element as HTMLElement,
    part,
    role: listed(role),
    voice: listed(voice),
  };
}

/** The author's cards, in their order. */
export function cardsIn(host: Element): readonly AuthoredCard[] {
  const cards = [...host.children].filter(isCard);
  const [list] = cards;
  return cards.length === 1 && list?.matches(LISTS)
    ? [...list.children].map((item) => authored(item, 'list'))
    : cards.map((card, place) => authored(card, `card${place}`));
}
