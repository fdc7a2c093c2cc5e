"use strict";
const start = "#reframe-";
function addressOf(pair) {
  const address = new URL(location.href);
  address.hash = start + pair;
  return address.href;
}
function pairInAddress() {
  return location.hash.startsWith(start) ? location.hash.slice(start.length) : void 0;
}

export { addressOf, pairInAddress };
