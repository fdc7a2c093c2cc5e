"use strict";
const listeners = /* @__PURE__ */ new Set();
let timer;
function eachMinute(listener) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, 6e4);
  timer.unref?.();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = void 0;
  };
}

export { eachMinute };
