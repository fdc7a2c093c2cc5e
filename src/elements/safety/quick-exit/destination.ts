import { safeLink } from '../../../foundations/safe-link.js';

/** Shows nothing, asks nobody, and is there without a network. */
export const emptyPage = 'about:blank';

/** Where an address leads, if it leads away from this page to another one. */
export function leadsAway(address: string | null): URL | undefined {
  if (address === null || safeLink(address, document.baseURI) === undefined) return undefined;
  const url = new URL(address.trim(), document.baseURI);
  const here = new URL(location.href);
  const isPage = /^(?:https?|file):$/.test(url.protocol);
  url.hash = here.hash = '';
  return isPage && url.href !== here.href ? new URL(address.trim(), document.baseURI) : undefined;
}

/** Where a link leads the reader; to an empty page where it can't be followed. */
export function destinationOf(link: HTMLAnchorElement | undefined): string {
  return leadsAway(link?.getAttribute('href') ?? null)?.href ?? emptyPage;
}
