"use strict";
const prefix = "hearten:";
function storage(place) {
  return place === "visit" ? sessionStorage : localStorage;
}
function keptKeys(place) {
  try {
    return Object.keys(storage(place)).filter((key) => key.startsWith(prefix));
  } catch {
    return void 0;
  }
}
function readStored(place, key) {
  try {
    return storage(place).getItem(prefix + key) ?? void 0;
  } catch {
    return void 0;
  }
}
function store(place, key, value) {
  try {
    storage(place).setItem(prefix + key, value);
    return true;
  } catch {
    return false;
  }
}
function unstore(place, key) {
  try {
    storage(place).removeItem(prefix + key);
    return true;
  } catch {
    return false;
  }
}
function eraseStored() {
  for (const place of ["visit", "device"]) {
    for (const key of keptKeys(place) ?? []) unstore(place, key.slice(prefix.length));
  }
}
function isAbout(event, key) {
  return event.key === null || event.key === prefix + key;
}

export { eraseStored, isAbout, keptKeys, prefix, readStored, store, unstore };
