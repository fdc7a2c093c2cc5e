const schemes = new Set(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);

/**
 * Lets through the addresses a reader can safely be sent to: https, http, tel, sms, mailto,
 * anything on the page's own origin, and fragments.
 *
 * @param address as an author or a pack wrote it
 * @param base the address it is relative to, as in `document.baseURI`
 * @returns the address, trimmed, or undefined where it must not become a link
 */
export function safeLink(address: string, base: string): string | undefined {
  const link = address.trim();
  if (link.startsWith('#')) return link;
  try {
    const { protocol } = new URL(link, base);
    // A page opened from a folder has the opaque origin "null", so its own files are told by scheme.
    const isOwnFile = protocol === 'file:' && new URL(base).protocol === protocol;
    return link && (isOwnFile || schemes.has(protocol)) ? link : undefined;
  } catch {
    return undefined;
  }
}
