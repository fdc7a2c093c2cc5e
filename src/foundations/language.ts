/** What our own words are in. */
export const english = 'en-GB';

/** A tag and what it falls back to: `cy-GB`, `cy`. */
export function fallbacks(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/** The `lang` that holds for a node, out through the shadow roots it is in. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** The tag if `Intl` can take it, which throws at one like `en_GB`; English if not. */
export function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? english;
  } catch {
    return english;
  }
}
