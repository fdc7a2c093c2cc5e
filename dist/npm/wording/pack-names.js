"use strict";
const packNames = [
  "care",
  "school",
  "health",
  "exploitation",
  "substances",
  "systems"
];

export { packNames };
