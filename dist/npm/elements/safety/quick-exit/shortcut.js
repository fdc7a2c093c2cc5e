import { ShiftPresses, enough, patience } from './shift-presses.js';

"use strict";
const events = ["keydown", "keyup", "pointerdown"];
const presses = new ShiftPresses();
const waiting = /* @__PURE__ */ new Set();
let timer;
let off = false;
function tell(count, late = false) {
  const [first] = waiting;
  first?.pressed(count, late);
}
function startAgain(late) {
  clearTimeout(timer);
  presses.reset();
  tell(0, late);
}
function hear(event) {
  if (off || !event.isTrusted) return;
  const before = presses.count;
  const count = presses.take(event);
  if (count === void 0) {
    if (before > 0 && presses.count === 0) startAgain(false);
    return;
  }
  clearTimeout(timer);
  if (count < enough) timer = setTimeout(() => startAgain(true), patience);
  else presses.reset();
  tell(count);
}
function isOff() {
  return off;
}
function turn(to) {
  if (off === (to === "off")) return;
  off = !off;
  if (presses.count > 0) startAgain(false);
  for (const each of waiting) each.changed();
}
function listen(element) {
  if (waiting.size === 0) for (const type of events) addEventListener(type, hear, true);
  waiting.add(element);
  return () => {
    waiting.delete(element);
    if (waiting.size > 0) return;
    for (const type of events) removeEventListener(type, hear, true);
    clearTimeout(timer);
    presses.reset();
  };
}

export { isOff, listen, turn };
