"use strict";
const start = "#reframe-";
let write = (pair) => {
  const address = new URL(location.href);
  address.hash = start + pair;
  return address.href;
};
function addressOf(pair) {
  return write(pair);
}
function addressPairsBy(how) {
  write = how;
}
function pairInAddress() {
  return location.hash.startsWith(start) ? location.hash.slice(start.length) : void 0;
}

export { addressOf, addressPairsBy, pairInAddress };
