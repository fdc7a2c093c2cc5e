import { safeLink } from '../../../foundations/safe-link.js';

/** The id a fragment names, as browsers read it. */
export function idIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
}

/** What a fragment leads to: browsers look for it in the document, not inside shadow roots. */
export function targetOf(fragment: string): Element | null {
  return document.getElementById(idIn(fragment));
}

/** Whether the address is safe, and does not lead to a place on this page that isn't there. */
export function leadsSomewhere(address: string): boolean {
  const link = safeLink(address, document.baseURI);
  return link !== undefined && (!link.startsWith('#') || targetOf(link) !== null);
}

/** The first address that leads somewhere. */
export function firstLink(addresses: readonly (string | null | undefined)[]): string | undefined {
  const found = addresses.find((address) => address && leadsSomewhere(address));
  return found?.trim();
}
