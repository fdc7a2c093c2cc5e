import { prefix } from '../../../foundations/storage.js';

"use strict";
const places = [() => localStorage, () => sessionStorage];
function countKept() {
  return places.reduce((sum, storage) => {
    try {
      return sum + Object.keys(storage()).filter((key) => !key.startsWith(prefix)).length;
    } catch {
      return sum;
    }
  }, 0);
}

export { countKept };
