"use strict";
const stored = ["ask", "show", "show-without-details", "leave-out"];
const daysKept = 180;
const day = 864e5;
function topicMark(topic) {
  let hash = 2166136261;
  for (let i = 0; i < topic.length; i++) {
    hash = Math.imul(hash ^ topic.charCodeAt(i), 16777619);
  }
  return (hash >>> 0).toString(36);
}
function writeAnswers(answers, now, before) {
  const marks = Object.fromEntries(
    [...answers].map(([mark, answer]) => [mark, stored.indexOf(answer)])
  );
  const kept = before === void 0 ? void 0 : parse(before);
  const first = isRecord(kept) && isCurrent(kept, now) ? kept["d"] : Math.floor(now / day);
  return JSON.stringify({ v: 1, d: first, a: marks });
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isCurrent({ v: version, d: first }, now) {
  const age = typeof first === "number" ? now / day - first : NaN;
  return version === 1 && age >= -1 && age <= daysKept;
}
function readAnswers(text, now) {
  const kept = text === void 0 ? void 0 : parse(text);
  if (!isRecord(kept)) return /* @__PURE__ */ new Map();
  if (typeof kept["v"] === "number" && kept["v"] > 1) return void 0;
  const marks = kept["a"];
  if (!isCurrent(kept, now) || !isRecord(marks)) return /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  for (const [mark, number] of Object.entries(marks)) {
    const answer = typeof number === "number" ? stored[number] : void 0;
    if (answer && answer !== "ask") answers.set(mark, answer);
  }
  return answers;
}
function mostCareful(answers) {
  if (answers.includes("leave-out")) return "leave-out";
  if (answers.length === 0 || answers.includes("ask")) return "ask";
  return answers.includes("show-without-details") ? "show-without-details" : "show";
}

export { daysKept, mostCareful, readAnswers, topicMark, writeAnswers };
