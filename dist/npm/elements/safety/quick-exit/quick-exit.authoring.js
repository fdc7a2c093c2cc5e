import { wordingProblems } from '../../../locales/check-strings.js';
import { quickExitRehearsal } from '../../../locales/en/quick-exit-rehearsal.js';
import { quickExit } from '../../../locales/en/quick-exit.js';
import { leadsAway } from './destination.js';

"use strict";
const personal = /(?:^|\.)(?:google|youtube|gmail|bing|yahoo|msn|live|outlook|facebook|instagram|whatsapp|twitter|x|tiktok|snapchat|reddit|pinterest|linkedin|amazon|ebay|netflix|spotify|weather|accuweather|metoffice)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2}|gov\.uk)$/;
const personalPaths = /^(?:www\.)?bbc\.(?:com|co\.uk)\/(?:weather|iplayer|sounds|account)/;
const all = { ...quickExit, ...quickExitRehearsal };
const accepted = "Accepted: an <a> with an address of another page, with https, that shows everybody the same.";
const canHaveFocus = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
function isPersonal({ host, pathname }) {
  return personal.test(host) || personalPaths.test(host + pathname);
}
function* linkMistakes(link) {
  const code = "destination";
  if (!link) {
    const message = `has no link out, so it leads to an empty page. ${accepted}`;
    yield { code, message };
    return;
  }
  const address = link.getAttribute("href");
  const url = leadsAway(address);
  if (!url) {
    const message = `can't leave to "${address ?? ""}", so it leads to an empty page. ${accepted}`;
    yield { code, message };
  } else if (isPersonal(url)) {
    const message = `leads to ${url.host}, which may show what its reader has looked at, written or bought. ${accepted}`;
    yield { code, message };
  }
  if (link.target && link.target !== "_top" && link.target !== "_self") {
    const message = `opens a window of its own without script, and leaves this page open. Take target="${link.target}" away.`;
    yield { code, message };
  }
  if (!/\p{L}/u.test(link.textContent) && !link.ariaLabel && !link.querySelector("img[alt]")) {
    const message = `has a link without words. Write \u201C${quickExit.leave}\u201D, so that it can be read out and said.`;
    yield { code, message };
  }
}
function comesLater(exit) {
  const first = [...document.querySelectorAll(canHaveFocus)].find(
    (each) => each.tabIndex >= 0 && each.checkVisibility()
  );
  return first !== void 0 && !exit.contains(first) && exit.getRootNode() === document;
}
function frameAround() {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
function isShutIn() {
  if (window.top === window) return false;
  const allowed = frameAround()?.getAttribute("sandbox");
  if (typeof allowed === "string") return !allowed.includes("allow-top-navigation");
  return self.origin === "null";
}
function* mistakes(exit, link, words) {
  yield* linkMistakes(link);
  if (exit.first && comesLater(exit)) {
    const message = "says that it is first, and something else comes before it by keyboard. Put it first in the <body>.";
    yield { code: "first", message };
  }
  if (isShutIn()) {
    const message = "is in a frame that may not let it leave the whole page. Accepted: sandbox with allow-top-navigation-by-user-activation.";
    yield { code: "frame", message };
  }
  for (const message of wordingProblems(exit.strings, words, all)) {
    yield { code: "string", message };
  }
}

export { mistakes };
