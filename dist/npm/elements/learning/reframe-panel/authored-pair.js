import { groups } from './reframe-panel.model.js';

"use strict";
function textOf(nodes) {
  return [...nodes].map(({ textContent }) => textContent).join(" ").trim();
}
function groupsIn(dl) {
  const boxes = [...dl.querySelectorAll(":scope > div")];
  if (boxes.length > 0) {
    return boxes.map((box) => ({
      heading: textOf(box.querySelectorAll("dt")),
      words: textOf(box.querySelectorAll("dd"))
    }));
  }
  return [...dl.querySelectorAll(":scope > dt")].map((dt) => {
    const words = [];
    for (let at = dt.nextElementSibling; at?.matches("dd"); at = at.nextElementSibling)
      words.push(at);
    return { heading: textOf([dt]), words: textOf(words) };
  });
}
function readPair(dl) {
  const written = groupsIn(dl);
  const whole = written.every(({ heading, words }) => heading && words);
  const extra = written.length - groups.length;
  if (!whole || extra < 0 || extra > 1) return void 0;
  const headings = Object.fromEntries(
    groups.map((group, index) => [group, written[index + extra]?.heading ?? ""])
  );
  return { headings, isBoxed: dl.querySelector(":scope > div") !== null };
}

export { readPair };
