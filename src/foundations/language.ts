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

/** A language tag as `Intl` writes and takes it, from `en_gb` too; undefined where it is none. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
