"use strict";
const depths = ["mention", "discuss", "describe", "show"];
const wordsPerMinute = 200;
const fewWords = 20;
function isDepth(value) {
  return value !== null && depths.includes(value);
}
function readTopics(attribute) {
  return [...new Set(attribute?.toLowerCase().match(/\S+/g))];
}
function readingMinutes(text) {
  const words = text.split(/\s+/).length;
  return words < fewWords ? void 0 : Math.max(1, Math.round(words / wordsPerMinute));
}

export { depths, isDepth, readTopics, readingMinutes };
