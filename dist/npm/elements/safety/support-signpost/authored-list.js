import { ageOf, isOpen } from './support-signpost.model.js';

"use strict";
function nameOf(item) {
  const name = item.querySelector("b, strong, h2, h3, h4, h5, h6, a") ?? item;
  return name.textContent.replace(/\s+/g, " ").trim();
}
const cmsSafe = "[data-hearten], .hearten-support-signpost";
function readItems(host) {
  if (host.closest(cmsSafe) || host.querySelector(cmsSafe)) return [];
  return [...host.querySelectorAll("li[data-checked], li[data-hours]")].map(
    (item) => ({
      name: nameOf(item),
      isEmergency: item.querySelector('[href="tel:999"], [href="tel:112"]') !== null,
      checked: item.dataset["checked"],
      hours: item.dataset["hours"],
      zone: item.dataset["zone"] ?? "Europe/London"
    })
  );
}
function standOf(items, now) {
  const age = ({ checked }) => checked === void 0 ? void 0 : ageOf(checked, now);
  return {
    // Hours that nobody has checked, or half a year ago, say nothing about today.
    open: items.filter((item) => item.isEmergency || ["fresh", "due"].includes(age(item) ?? "")).filter(({ hours, zone }) => hours !== void 0 && isOpen(hours, zone, [], now)).map(({ name }) => name),
    due: items.filter((item) => !item.isEmergency && ["due", "old"].includes(age(item) ?? "")).map(({ name }) => name)
  };
}

export { readItems, standOf };
