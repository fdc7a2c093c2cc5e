"use strict";
function findIn(roots, selector) {
  for (const root of roots) {
    if (root instanceof Element && root.matches(selector)) return root;
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return void 0;
}
function headingIn(place) {
  const headings = "h1, h2, h3, h4, h5, h6";
  const heading = place?.matches(headings) ? place : place?.querySelector(headings);
  return heading?.textContent.trim() ?? "";
}

export { findIn, headingIn };
