/** How one of our elements can be asked for in HTML that a CMS lets its editors write. */
export interface Form {
  /** Elements that ours is put around: each is a part that ours looks for. */
  readonly around: readonly string[];
  /** Boxes that ours is put into, round all that they hold, because it tells its parts apart by what they are. */
  readonly inside: readonly string[];
  /** Attributes of ours, by the word after `data-`. */
  readonly options: Readonly<Record<string, string>>;
  /** Attributes of ours, by the word in a class: only those that take ids, which a class can hold. */
  readonly classes: Readonly<Record<string, string>>;
  /** What an editor can say about something inside by a class, and the attribute that says it to ours. */
  readonly marks: Readonly<Record<string, string>>;
}

const boxes = ['div', 'section'];

/**
 * All that CMS-safe HTML can do. Whoever adds a line here gives it to every author of a site: nothing
 * that fetches from an address, speaks for other elements (the provider) or vouches for something.
 */
export const forms: Readonly<Record<string, Form>> = {
  'card-deck': {
    around: ['ol', 'ul'],
    inside: boxes,
    options: {
      set: 'set',
      layout: 'layout',
      role: 'for-role',
      voice: 'voice',
      heading: 'heading-level',
    },
    classes: {
      set: 'set',
      layout: 'layout',
      role: 'for-role',
      voice: 'voice',
      heading: 'heading-level',
    },
    marks: {},
  },
  'content-gate': {
    around: ['details'],
    inside: boxes,
    options: {
      topics: 'topics',
      depth: 'depth',
      mode: 'mode',
      next: 'next',
      support: 'support',
      audience: 'audience',
      heading: 'heading-level',
    },
    classes: { topic: 'topics', depth: 'depth', mode: 'mode', heading: 'heading-level' },
    marks: { depth: 'data-depth' },
  },
  grounding: {
    around: ['ol', 'ul'],
    inside: boxes,
    options: { exercises: 'exercises', heading: 'heading-level' },
    classes: { exercise: 'exercises', heading: 'heading-level' },
    marks: {},
  },
  'principle-card': {
    around: ['ul'],
    inside: boxes,
    options: {
      principle: 'principle',
      preset: 'preset',
      role: 'for-role',
      voice: 'voice',
      heading: 'heading-level',
    },
    classes: {
      principle: 'principle',
      preset: 'preset',
      role: 'for-role',
      voice: 'voice',
      heading: 'heading-level',
    },
    marks: { question: 'data-question' },
  },
  'quick-exit': {
    around: ['a'],
    inside: boxes,
    options: { first: 'first', loud: 'loud', shortcut: 'shortcut', returnable: 'returnable' },
    classes: {},
    marks: {},
  },
  'reader-settings': {
    around: [],
    inside: boxes,
    options: { heading: 'heading-level' },
    classes: { heading: 'heading-level' },
    marks: {},
  },
  'reframe-panel': {
    around: ['dl', 'a', 'ul'],
    inside: boxes,
    options: {
      pair: 'pair',
      setting: 'setting',
      voice: 'voice',
      safeguarding: 'safeguarding',
      heading: 'heading-level',
    },
    classes: { pair: 'pair', setting: 'setting', voice: 'voice', heading: 'heading-level' },
    marks: {},
  },
  'support-signpost': {
    around: ['ul'],
    inside: boxes,
    options: { nations: 'nations', reader: 'reader', topics: 'topics', heading: 'heading-level' },
    classes: { nations: 'nations', reader: 'reader', topic: 'topics', heading: 'heading-level' },
    marks: {},
  },
  'survival-response': {
    around: ['dl', 'ul'],
    inside: boxes,
    options: { response: 'response', safeguarding: 'safeguarding', heading: 'heading-level' },
    classes: { response: 'response', heading: 'heading-level' },
    marks: {},
  },
  'wording-check': {
    around: [],
    inside: boxes,
    options: { paste: 'paste', rules: 'rules-for', silence: 'silence', heading: 'heading-level' },
    classes: { rules: 'rules-for', silence: 'silence', heading: 'heading-level' },
    marks: {},
  },
};

/** An own property only: "constructor" is a word too. */
export function entryOf<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
