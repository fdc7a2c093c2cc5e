"use strict";
const english = "en-GB";
function fallbacks(language) {
  const parts = language.split("-");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join("-"));
}
function nearestLanguage(element) {
  for (let at = element; at; ) {
    const found = at.closest("[lang]");
    if (found) return found.getAttribute("lang") ?? "";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : void 0;
  }
  return "";
}
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return void 0;
  }
}

export { canonical, english, fallbacks, nearestLanguage };
