import type { Mistake } from '../../foundations/warn.js';
import { entryOf, forms, type Form } from './forms.js';

/** What an author asks for on one of their own elements. */
export interface Asked {
  /** The element of ours, without its prefix. */
  readonly name: string;
  readonly form: Form;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What CMS-safe HTML may stand on. */
const tags = new Set(Object.values(forms).flatMap(({ around, inside }) => [...around, ...inside]));

/** Classes of ours that ask for nothing: a grid, the live region, and the word that keeps us out. */
const plainClasses = ['cards', 'announcer', 'off'];

const marks = Object.values(forms).flatMap((form) => Object.keys(form.marks));

/** What else writes one word after `data-` on elements of editors: Drupal, AOS, Elementor. */
const wordsOfOthers = ['once', 'aos', 'id', 'settings'];

/** The words of its classes that are ours, without the prefix. */
export function ownClasses({ classList }: Element): string[] {
  const words = [...classList].map((each) => each.toLowerCase());
  return words.filter((each) => each.startsWith('hearten-')).map((each) => each.slice(8));
}

/** A word and what follows it, `topic` and `abuse-child`. */
export function splitClass(words: string): [word: string, value: string] {
  const [word = '', ...value] = words.split('-');
  return [word, value.join('-')];
}

/** As its author wrote it, for a warning. */
export function describe(node: Element): string {
  const name = node.getAttribute('data-hearten');
  const said = name === null ? `class="${node.className}"` : `data-hearten="${name}"`;
  return `${node.localName} ${said}`;
}

function nameOn(node: Element): string | undefined {
  const name = node.getAttribute('data-hearten')?.trim().toLowerCase();
  return name ?? ownClasses(node).find((each) => Object.hasOwn(forms, each));
}

/** Reads what an author asks for, or undefined where it is nothing that there is. */
export function readForm(node: Element): Asked | undefined {
  const name = nameOn(node);
  const form = name === undefined ? undefined : entryOf(forms, name);
  if (name === undefined || !form) return undefined;
  if (![...form.around, ...form.inside].includes(node.localName)) return undefined;
  const attributes = new Map<string, string>();
  const words = ownClasses(node).filter((each) => !Object.hasOwn(forms, each));
  for (const [word, value] of words.map(splitClass)) {
    const attribute = entryOf(form.classes, word);
    if (attribute === undefined || value === '') continue;
    const before = attributes.get(attribute);
    attributes.set(attribute, before === undefined ? value : `${before} ${value}`);
  }
  for (const [word, attribute] of Object.entries(form.options)) {
    const value = node.getAttribute(`data-${word}`);
    if (value !== null) attributes.set(attribute, value);
  }
  return { name, form, attributes };
}

function* unknownOptions(node: Element, name: string, form: Form): Generator<string> {
  for (const words of ownClasses(node)) {
    const known = words === name || plainClasses.includes(words);
    if (!known && entryOf(form.classes, splitClass(words)[0]) === undefined)
      yield `hearten-${words}`;
  }
  for (const each of node.getAttributeNames()) {
    const word = /^data-([a-z]+)$/.exec(each)?.[1];
    if (word === undefined || word === 'hearten' || wordsOfOthers.includes(word)) continue;
    if (entryOf(form.options, word) === undefined) yield each;
  }
}

function acceptedOptions({ options, classes }: Form): string {
  const byData = Object.keys(options).map((word) => `data-${word}`);
  const byClass = Object.keys(classes).map((word) => `hearten-${word}-…`);
  return [...byData, ...byClass].join(', ');
}

/** Classes of ours on something that asks for nothing: a name that is not one, unless they are marks. */
function misspelt(node: Element): string | undefined {
  if (!tags.has(node.localName)) return undefined;
  return ownClasses(node).find(
    (words) => !plainClasses.includes(words) && !marks.includes(splitClass(words)[0]),
  );
}

/** Everything about an element that its author would want to know. */
export function* mistakesOn(node: Element): Generator<Mistake> {
  const code = 'cms-safe';
  const name = nameOn(node);
  const form = name === undefined ? undefined : entryOf(forms, name);
  if (name === undefined || !form) {
    if (name === 'off' || (name === undefined && misspelt(node) === undefined)) return;
    const accepted = Object.keys(forms).join(', ');
    const message = `asks for no element that there is, so it stays as it is. Accepted: ${accepted}.`;
    yield { code, message };
    return;
  }
  const places = [...form.around, ...form.inside];
  if (!places.includes(node.localName)) {
    const message = `can't be a ${name}, so it stays as it is. Accepted for it: ${places.join(', ')}.`;
    yield { code, message };
    return;
  }
  for (const option of unknownOptions(node, name, form)) {
    const message = `leaves out "${option}", which is no option of ${name}. Accepted: ${acceptedOptions(form)}.`;
    yield { code, message };
  }
}
