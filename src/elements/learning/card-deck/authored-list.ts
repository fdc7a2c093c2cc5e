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
`;

export function lendStyles(root: Node): void {
  const { styleSheet } = styles;
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
