"use strict";
const callbacks = /* @__PURE__ */ new Map();
function tell(event) {
  for (const callback of [...callbacks.get(event.type) ?? []]) {
    try {
      callback(event);
    } catch (error) {
      reportError(error);
    }
  }
}
function listenShared(type, callback) {
  const listening = callbacks.get(type) ?? /* @__PURE__ */ new Set();
  if (listening.size === 0) {
    callbacks.set(type, listening);
    addEventListener(type, tell);
  }
  listening.add(callback);
  return () => {
    listening.delete(callback);
    if (listening.size === 0) removeEventListener(type, tell);
  };
}

export { listenShared };
