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
function plain(text) {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
function says(note, words) {
  return plain(note).includes(plain(words));
}

export { depths, isDepth, readTopics, readingMinutes, says };
