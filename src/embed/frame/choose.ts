import type { Pack } from '../../content/schema.js';
import { english } from '../../foundations/language.js';
import type { Asked } from './frame-address.js';
import { framedElements, type Framed } from './framed-elements.js';

/** Light unless the address says so, as our elements are on a page that says nothing of dark. */
export const schemes: ReadonlyMap<string, string> = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['system', 'light dark'],
]);

/** What is shown then. */
export interface Choice {
  readonly element: string;
  readonly framed: Framed;
  /** By option: nothing but ids and words that we or a pack already had. */
  readonly chosen: ReadonlyMap<string, string>;
}

export interface Answer {
  /** Undefined where there is nothing to show. */
  readonly choice: Choice | undefined;
  /** What was not taken as meant, and what is accepted; empty where all was. */
  readonly complaint: string;
}

type Accepted = ReadonlyMap<string, ReadonlySet<string>>;

/** Anybody can write an address of any length; the console need not hold all of it. */
const mostNamed = 5;
const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

const list = (items: Iterable<string>): string => [...items].join(', ');

function acceptedBy(framed: Framed, theirs: readonly Pack[]): Accepted {
  const packs = framed.packsOf(theirs);
  return new Map([
    ...framed.accepted(packs),
    ['locale', new Set([english, ...packs.map(({ lang }) => lang)])],
    ['scheme', new Set(schemes.keys())],
  ]);
}

/** Of two that say the same thing differently the first counts. */
function sort(options: Asked['options'], accepted: Accepted) {
  const chosen = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of options) {
    if (accepted.get(name)?.has(value) && !chosen.has(name)) chosen.set(name, value);
    else refused.push(`${name}=${value}`);
  }
  return { chosen, refused };
}

function spellOut(accepted: Accepted): string {
  const options = [...accepted].map(([name, values]) => `${name} (${list(values)})`);
  return `Accepted: ${list(options)}, packs (names of files beside this page, such as x-our-pack).`;
}

/**
 * Takes of an address what is known, and nothing else. An option that is not known is left out; where it
 * says what is to be shown there is nothing to show, because nobody asked for something else.
 *
 * @param theirs packs from the folder that the page is in
 */
export function choose({ element, options }: Asked, theirs: readonly Pack[]): Answer {
  const framed = framedElements.get(element);
  if (!framed) {
    const complaint = `shows nothing: ${quoted(element)} can't be framed. Accepted: ${list(framedElements.keys())}.`;
    return { choice: undefined, complaint };
  }
  const accepted = acceptedBy(framed, theirs);
  const { chosen, refused } = sort(
    options.filter(([name]) => name !== 'packs'),
    accepted,
  );
  const { subject, needsSubject = false } = framed;
  const isAsked = needsSubject || options.some(([name]) => name === subject);
  const isThere = !isAsked || chosen.has(subject);
  const faults = [
    ...(refused.length > 0
      ? [`leaves out ${list(refused.slice(0, mostNamed).map(quoted))} of its address`]
      : []),
    ...(isThere ? [] : [`shows nothing without a ${subject} that it knows`]),
  ];
  return {
    choice: isThere ? { element, framed, chosen } : undefined,
    complaint: faults.length > 0 ? `${faults.join(' and ')}. ${spellOut(accepted)}` : '',
  };
}
