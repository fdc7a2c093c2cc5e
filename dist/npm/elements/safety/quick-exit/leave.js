import { page } from '../../../page/page-registry.js';
import { clearFields } from './clear-fields.js';
import { Cover } from './cover.js';
import { letGo } from './let-go.js';

"use strict";
const patience = 2e3;
let askAround;
let covers = [];
let waiting;
let ending;
let undo = [];
function attempt(step) {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
function windows() {
  const all = [window];
  attempt(() => {
    const top = window.top;
    if (top && top !== window && top.document.documentElement) all.push(top);
  });
  return all;
}
function write(said) {
  for (const cover of covers) attempt(() => cover.say(said()));
}
function go(leaving) {
  const { destination, returnable } = leaving;
  clearTimeout(waiting);
  const hasGone = attempt(() => {
    const { location } = window.top ?? window;
    if (returnable) location.href = destination;
    else location.replace(destination);
  });
  if (!hasGone) {
    askAround?.();
    return write(() => ({ text: leaving.say("stuck") }));
  }
  waiting = setTimeout(() => {
    const link = { text: leaving.say("leave"), href: destination };
    write(() => ({ text: leaving.say("still"), link }));
  }, patience);
}
function comeBack(leaving) {
  clearTimeout(waiting);
  if (!leaving.returnable) return go(leaving);
  write(() => ({
    text: leaving.say("closed"),
    button: { text: leaving.say("reopen"), press: stay }
  }));
}
function leaveThrough(ask) {
  askAround = ask;
}
function stay() {
  clearTimeout(waiting);
  ending?.abort();
  for (const cover of covers) attempt(() => cover.lift());
  for (const step of undo) attempt(step);
  covers = [];
  undo = [];
}
function leave(leaving) {
  if (!ending || ending.signal.aborted) {
    for (const each of windows()) attempt(() => covers.push(new Cover(each)));
    for (const cover of covers) attempt(() => cover.quieten());
    for (const each of windows()) attempt(() => undo.push(letGo(each)));
    attempt(clearFields);
    attempt(() => page().erase());
    ending = new AbortController();
    const { signal } = ending;
    const back = (event) => {
      if (event.persisted) comeBack(leaving);
    };
    addEventListener("pageshow", back, { signal });
    write(() => ({ text: leaving.say("loading") }));
  }
  go(leaving);
}

export { leave, leaveThrough };
