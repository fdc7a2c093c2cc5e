import type { AttributeFacts, FieldFacts } from './manifest.js';
import { parse, type Example, type Subject } from './stage.js';

/** An attribute as an author writes it, and the same as a property. */
export interface Sample {
  readonly text: string;
  readonly value: unknown;
}

function convert(type: string, text: string): unknown {
  if (/\bboolean\b/.test(type)) return true;
  return /\bnumber\b/.test(type) ? Number(text) : text;
}

function invent(type: string): string {
  if (/\bboolean\b/.test(type)) return '';
  return /\bnumber\b/.test(type) ? '3' : (/'([^']+)'/.exec(type)?.[1] ?? 'example');
}

/** What examples use an attribute for; where none uses it, something of its type. */
export function samplesOf({ facts, examples }: Subject, { name, type }: AttributeFacts): Sample[] {
  const written = examples.flatMap(({ markup }) =>
    [...parse(markup).querySelectorAll(`${facts.tag}[${name}]`)].map(
      (each) => each.getAttribute(name) ?? '',
    ),
  );
  const texts = written.length > 0 ? [...new Set(written)].slice(0, 3) : [invent(type)];
  return texts.map((text) => ({ text, value: convert(type, text) }));
}

/** Something that a property without an attribute can hold. */
export function fieldSample({ type }: FieldFacts): unknown {
  if (/\[\]|Array/.test(type)) return [];
  return /^(?:string|number|boolean)\b/.test(type) ? convert(type, invent(type)) : {};
}

/** The example that shows most of what an attribute does: the first that uses it. */
export function exampleWith({ facts, examples }: Subject, attribute: string): Example {
  const selector = `${facts.tag}[${attribute}]`;
  const [first] = examples;
  const found = examples.find(({ markup }) => parse(markup).querySelector(selector)) ?? first;
  if (!found) throw new Error(`<${facts.tag}> has no example.`);
  return found;
}
