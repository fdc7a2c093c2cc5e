import { css } from 'lit';

"use strict";
const styles = css`
  hearten-card-deck > :is(ul, ol) > li {
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    break-inside: avoid;
    scroll-snap-align: start;
  }
`;
function lendStyles(root) {
  const { styleSheet } = styles;
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

export { lendStyles };
