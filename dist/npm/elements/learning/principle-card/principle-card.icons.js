"use strict";
const house = "m4 11 8-6.5 8 6.5M6 9.5V19h12V9.5M10 19v-5h4v5";
const key = "M4 14a4 4 0 1 0 8 0 4 4 0 0 0-8 0m7-3 8-7m-3 3 2.5 2.5M14 9l1.5 1.5";
const fork = "M12 20v-6c0-4-6-3-6-9m6 9c0-4 6-3 6-9M3.5 7 6 4.5 8.5 7m7 0L18 4.5 20.5 7";
const rings = "M4 12a5 5 0 1 0 10 0 5 5 0 0 0-10 0m6 0a5 5 0 1 0 10 0 5 5 0 0 0-10 0";
const shoot = "M12 21v-9m0 3c-4.5 0-6.5-2.3-6.5-6.5 4.5 0 6.5 2.3 6.5 6.5Zm0-3c0-4.5 2-7 6.5-7 0 4.5-2 7-6.5 7Z";
const globe = "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17";
const people = "M5.5 8.5a3 3 0 1 0 6 0 3 3 0 0 0-6 0M3 19c0-3.5 2.5-5 5.5-5s5.5 1.5 5.5 5m2-13a2.5 2.5 0 0 1 0 5m1.5 3c2.3.5 3.5 2 3.5 5";
const list = "M6 4h12v16H6ZM9 9h6m-6 4h6m-6 4h3";
const icons = /* @__PURE__ */ new Map([
  ["safety", house],
  ["trust", key],
  ["choice", fork],
  ["collaboration", rings],
  ["empowerment", shoot],
  ["culture", globe],
  ["connection", people],
  ["digital-safety", house],
  ["digital-accountability", list],
  ["digital-agency", fork],
  ["digital-equity", globe],
  ["digital-privacy", key],
  ["digital-power-sharing", rings],
  ["digital-hope", shoot],
  ["digital-plurality", people]
]);

export { icons };
