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

  hearten-card-deck > :is(ul, ol) > li[hidden] {
    display: none;
  }
`;
function lendStyles(root) {
  const { styleSheet } = styles;
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
const hiddenByUs = /* @__PURE__ */ new WeakSet();
function showItems(items, shown) {
  for (const item of items) {
    const isOut = !shown.includes(item);
    if (isOut === hiddenByUs.has(item) || isOut && item.hidden) continue;
    item.hidden = isOut;
    if (isOut) hiddenByUs.add(item);
    else hiddenByUs.delete(item);
  }
}

export { lendStyles, showItems };
