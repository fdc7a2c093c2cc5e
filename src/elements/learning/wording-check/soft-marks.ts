import { css } from 'lit';

/** Names of highlights are one list for the whole document, whatever library they are of. */
const name = 'hearten-wording';

/** Never red, and no ground: it is no mistake. */
const styles = css`
  @media screen {
    ::highlight(hearten-wording) {
      text-decoration: underline dotted 2px color-mix(in srgb, currentColor 65%, transparent);
      text-underline-offset: 0.28em;
    }
  }
`;

/** The rule has to be where the words are: in the page, or in the shadow root they are in. */
function lendStyles(root: Node): void {
  const { styleSheet } = styles;
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** Marks words of the page without changing the page; where a browser can't, nothing is marked. */
export class SoftMarks {
  #ranges: readonly Range[] = [];

  show(ranges: readonly Range[], root: Node): void {
    this.clear();
    if (ranges.length === 0 || !('highlights' in CSS)) return;
    lendStyles(root);
    // All checks of a page share one, with those of another copy of the library too.
    const marks = CSS.highlights.get(name) ?? new Highlight();
    for (const range of ranges) marks.add(range);
    CSS.highlights.set(name, marks);
    this.#ranges = ranges;
  }

  clear(): void {
    if (this.#ranges.length === 0) return;
    const marks = CSS.highlights.get(name);
    for (const range of this.#ranges) marks?.delete(range);
    if (marks?.size === 0) CSS.highlights.delete(name);
    this.#ranges = [];
  }
}
