"use strict";
const watched = /* @__PURE__ */ new Map();
let observer;
function tell(records) {
  const changed = /* @__PURE__ */ new Set();
  for (const { target } of records) {
    for (let at = target; at; at = at.parentNode) {
      const callback = watched.get(at);
      if (callback) changed.add(callback);
    }
  }
  for (const callback of changed) callback();
}
function watchChildren(host, changed) {
  watched.set(host, changed);
  observer ??= new MutationObserver(tell);
  observer.observe(host, { childList: true, subtree: true, characterData: true });
  return () => {
    watched.delete(host);
    if (watched.size === 0) observer?.disconnect();
  };
}

export { watchChildren };
