import { verbForms } from './forms.js';
import { PatternError } from './pattern.js';

"use strict";
function readAlternative(text) {
  if (/\{[^{}]*(?:\{|$)|^[^{}]*\}/.test(text))
    throw new PatternError("has a bracket without the other");
  return text.split(/(\{[^{}]*\}|[\p{L}]+~)/u).map((part) => {
    if (part.endsWith("~")) return verbForms(part.slice(0, -1));
    return part.startsWith("{") ? part.slice(1, -1).split("|") : [part];
  });
}
function writeAlternative(alternative, form) {
  return alternative.map((forms) => forms[Math.min(form, forms.length - 1)] ?? "").join("");
}
const shortest = 5;
function writtenLike(found, words) {
  const small = found.toLowerCase();
  if (found.charAt(0) === small.charAt(0)) return words;
  if (found === found.toUpperCase() && found.length > shortest) return words.toUpperCase();
  if (found.charAt(1) !== small.charAt(1)) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export { readAlternative, writeAlternative, writtenLike };
