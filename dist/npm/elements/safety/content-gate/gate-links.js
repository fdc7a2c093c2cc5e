import { safeLink } from '../../../foundations/safe-link.js';

"use strict";
function idIn(fragment) {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
}
function targetOf(host, link) {
  const root = host.getRootNode();
  const id = idIn(link);
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id);
}
function leadsSomewhere(host, address) {
  const link = safeLink(address, document.baseURI);
  return link !== void 0 && (!link.startsWith("#") || targetOf(host, link) !== null);
}
function firstLink(host, addresses) {
  const found = addresses.find((address) => address && leadsSomewhere(host, address));
  return found?.trim();
}

export { firstLink, idIn, leadsSomewhere, targetOf };
