import { ageOf, isOpen } from './support-signpost.model.js';

"use strict";
function nameOf(item) {
  const name = item.querySelector("b, strong, h2, h3, h4, h5, h6, a") ?? item;
  return name.textContent.replace(/\s+/g, " ").trim();
}
function readItems(host) {
  return [...host.querySelectorAll("li[data-checked], li[data-hours]")].map(
    (item) => ({
      name: nameOf(item),
      checked: item.dataset["checked"],
      hours: item.dataset["hours"],
      zone: item.dataset["zone"] ?? "Europe/London"
    })
  );
}
function standOf(items, now) {
  const age = ({ checked }) => checked ? ageOf(checked, now) : "fresh";
  return {
    // Hours that were checked half a year ago say nothing about today.
    open: items.filter((item) => age(item) !== "old").filter(({ hours, zone }) => hours !== void 0 && isOpen(hours, zone, [], now)).map(({ name }) => name),
    due: items.filter((item) => ["due", "old"].includes(age(item))).map(({ name }) => name)
  };
}

export { readItems, standOf };
