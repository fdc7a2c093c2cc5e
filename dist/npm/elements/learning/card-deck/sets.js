"use strict";
const layouts = ["grid", "one", "steps"];
const presets = [
  "uk-core",
  "leeds",
  "samhsa",
  "scotland",
  "wales",
  "digital"
];
const ownSets = ["rs", "moments"];
function placeAt(scrolled, width, room, count) {
  const step = count > 1 ? (width - room) / (count - 1) : 0;
  if (!(step > 0)) return 0;
  return Math.min(count - 1, Math.max(0, Math.round(Math.abs(scrolled) / step)));
}

export { layouts, ownSets, placeAt, presets };
