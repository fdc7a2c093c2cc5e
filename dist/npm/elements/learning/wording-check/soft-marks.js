import { css } from 'lit';

"use strict";
const name = "hearten-wording";
const styles = css`
  @media screen {
    ::highlight(hearten-wording) {
      text-decoration: underline dotted 2px color-mix(in srgb, currentColor 65%, transparent);
      text-underline-offset: 0.28em;
    }
  }
`;
function lendStyles(root) {
  const { styleSheet } = styles;
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
class SoftMarks {
  #ranges = [];
  show(ranges, root) {
    this.clear();
    if (ranges.length === 0 || !("highlights" in CSS)) return;
    lendStyles(root);
    const marks = CSS.highlights.get(name) ?? new Highlight();
    for (const range of ranges) marks.add(range);
    CSS.highlights.set(name, marks);
    this.#ranges = ranges;
  }
  clear() {
    if (this.#ranges.length === 0) return;
    const marks = CSS.highlights.get(name);
    for (const range of this.#ranges) marks?.delete(range);
    if (marks?.size === 0) CSS.highlights.delete(name);
    this.#ranges = [];
  }
}

export { SoftMarks };
