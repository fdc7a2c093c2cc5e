import { safeLink } from '../../../foundations/safe-link.js';

/** The id a fragment names, as browsers read it. */
export function idIn(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
}

/** What a fragment leads to, in the tree the gate is in or in the document. */
export function targetOf(host: Element, link: string): Element | null {
  const root = host.getRootNode();
  const id = idIn(link);
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id);
}

/** Whether the address is safe, and does not lead to a place on this page that isn't there. */
export function leadsSomewhere(host: Element, address: string): boolean {
  const link = safeLink(address, document.baseURI);
  return link !== undefined && (!link.startsWith('#') || targetOf(host, link) !== null);
}

/** The first address that leads somewhere. */
export function firstLink(
  host: Element,
  addresses: readonly (string | null | undefined)[],
): string | undefined {
  const found = addresses.find((address) => address && leadsSomewhere(host, address));
  return found?.trim();
}
