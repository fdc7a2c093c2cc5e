import { css } from 'lit';

/**
 * A slot takes a list but not its items, and styles of a shadow root stop at what it takes. So that an
 * author's list can be cards, its page is lent these few rules; a class of its own says more than they do.
 */
const styles = css`
  hearten-card-deck > :is(ul, ol) > li {
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    break-inside: avoid;
    scroll-snap-align: start;
  }

  hearten-card-deck > :is(ul, ol) > li[hidden] {
    display: none;
  }
`;

export function lendStyles(root: Node): void {
  const { styleSheet } = styles;
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** What an author has hidden stays hidden. */
const hiddenByUs = new WeakSet<HTMLElement>();

/** Hides the items of a list that are not `shown`, and gives back those that were. */
export function showItems(items: readonly HTMLElement[], shown: readonly HTMLElement[]): void {
  for (const item of items) {
    const isOut = !shown.includes(item);
    if (isOut === hiddenByUs.has(item) || (isOut && item.hidden)) continue;
    item.hidden = isOut;
    if (isOut) hiddenByUs.add(item);
    else hiddenByUs.delete(item);
  }
}
