/** The first element in any of these that a selector fits, be it one of them. */
export function findIn(
  roots: readonly (Element | DocumentFragment)[],
  selector: string,
): Element | undefined {
  for (const root of roots) {
    if (root instanceof Element && root.matches(selector)) return root;
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** The words of the heading it is, or of the first one inside it. */
export function headingIn(place: Element | null): string {
  const headings = 'h1, h2, h3, h4, h5, h6';
  const heading = place?.matches(headings) ? place : place?.querySelector(headings);
  return heading?.textContent.trim() ?? '';
}
