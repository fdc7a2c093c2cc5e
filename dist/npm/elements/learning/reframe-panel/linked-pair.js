"use strict";
const start = "#reframe-";
let addressOf = (pair) => Object.assign(new URL(location.href), { hash: start + pair }).href;
function addressPairsBy(how) {
  addressOf = how;
}
function pairInAddress() {
  return location.hash.startsWith(start) ? location.hash.slice(start.length) : void 0;
}

export { addressOf, addressPairsBy, pairInAddress };
