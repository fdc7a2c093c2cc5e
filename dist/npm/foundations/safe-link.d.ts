/**
 * Lets through the addresses a reader can safely be sent to: https, http, tel, sms, mailto,
 * anything on the page's own origin, and fragments.
 *
 * @param address as an author or a pack wrote it
 * @param base the address it is relative to, as in `document.baseURI`
 * @returns the address, trimmed, or undefined where it must not become a link
 */
export declare function safeLink(address: string, base: string): string | undefined;
