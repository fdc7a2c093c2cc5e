import { safeLink } from '../../../foundations/safe-link.js';

"use strict";
function idIn(fragment) {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
}
function targetOf(fragment) {
  return document.getElementById(idIn(fragment));
}
function leadsSomewhere(address) {
  const link = safeLink(address, document.baseURI);
  return link !== void 0 && (!link.startsWith("#") || targetOf(link) !== null);
}
function firstLink(addresses) {
  const found = addresses.find((address) => address && leadsSomewhere(address));
  return found?.trim();
}

export { firstLink, idIn, leadsSomewhere, targetOf };
