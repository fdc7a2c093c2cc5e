import { verbForms } from './forms.js';
import { PatternError } from './pattern.js';

/**
 * Words to put in the place of others: `{dies|died} by suicide` has one for each form of the word that was
 * found, and `take~ their own life` the forms of its own verb.
 */
export type Alternative = readonly (readonly string[])[];

/** @throws {PatternError} */
export function readAlternative(text: string): Alternative {
  if (/\{[^{}]*(?:\{|$)|^[^{}]*\}/.test(text))
    throw new PatternError('has a bracket without the other');
  return text.split(/(\{[^{}]*\}|[\p{L}]+~)/u).map((part) => {
    if (part.endsWith('~')) return verbForms(part.slice(0, -1));
    return part.startsWith('{') ? part.slice(1, -1).split('|') : [part];
  });
}

/** @param form of the word that was found; a form that there is nothing for is the last one there is */
export function writeAlternative(alternative: Alternative, form: number): string {
  return alternative.map((forms) => forms[Math.min(form, forms.length - 1)] ?? '').join('');
}

/** Capitals of more letters are how somebody writes, not what they abbreviate. */
const shortest = 5;

/** Writes `words` as `found` was written: with a capital, or in capitals. */
export function writtenLike(found: string, words: string): string {
  const small = found.toLowerCase();
  if (found.charAt(0) === small.charAt(0)) return words;
  // What is short and in capitals is an abbreviation.
  if (found === found.toUpperCase() && found.length > shortest) return words.toUpperCase();
  if (found.charAt(1) !== small.charAt(1)) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
