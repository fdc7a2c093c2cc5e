import { unnamed } from '../../../foundations/slotted-parts.js';

/** What stands before the cards, a list whose items are cards, or a card by its place. */
export type CardPart = typeof unnamed | 'list' | `card${number}`;

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

/** The author's cards, in their order. */
export function cardsIn(host: Element): readonly Element[] {
  const cards = [...host.children].filter(isCard);
  const [list] = cards;
  return cards.length === 1 && list?.matches(LISTS) ? [...list.children] : cards;
}
