"use strict";
function plain(text) {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
function says(text, words) {
  return plain(text).includes(plain(words));
}

export { says };
