import { safeLink } from '../../../foundations/safe-link.js';

"use strict";
const emptyPage = "about:blank";
function leadsAway(address) {
  if (address === null || safeLink(address, document.baseURI) === void 0) return void 0;
  const url = new URL(address.trim(), document.baseURI);
  const here = new URL(location.href);
  const isPage = /^(?:https?|file):$/.test(url.protocol);
  url.hash = here.hash = "";
  return isPage && url.href !== here.href ? new URL(address.trim(), document.baseURI) : void 0;
}
function destinationOf(link) {
  return leadsAway(link?.getAttribute("href") ?? null)?.href ?? emptyPage;
}

export { destinationOf, emptyPage, leadsAway };
