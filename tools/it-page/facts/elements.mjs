import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importSource } from '../../import-source.mjs';

const NOTHING = { keeps: ['nothing'], sends: ['nothing'], hides: ['nothing'] };

/**
 * What each element may declare of itself, as names of its own interface words. A test drives the elements in a
 * browser and compares: what is said here is what readers can be told.
 */
const DECLARED = {
  'hearten-content-gate': {
    words: ['src/locales/en/content-gate-answered.ts', 'contentGateAnswered'],
    keeps: ['nothing', 'keepsChoices'],
    sends: ['nothing'],
    hides: ['nothing', 'hidesPart'],
  },
  'hearten-grounding': {
    words: ['src/locales/en/grounding.ts', 'grounding'],
    ...NOTHING,
  },
  'hearten-principle-card': {
    words: ['src/locales/en/principle-card.ts', 'principleCard'],
    ...NOTHING,
  },
  'hearten-reader-settings': {
    words: ['src/locales/en/reader-settings.ts', 'readerSettings'],
    ...NOTHING,
    keeps: ['nothing', 'keepsChoices'],
  },
  'hearten-quick-exit': {
    words: ['src/locales/en/quick-exit.ts', 'quickExit'],
    keeps: ['nothing'],
    sends: ['nothing'],
    hides: ['hides'],
  },
  'hearten-reframe-panel': {
    words: ['src/locales/en/reframe-panel.ts', 'reframePanel'],
    ...NOTHING,
  },
  'hearten-support-signpost': {
    words: ['src/locales/en/support-signpost.ts', 'supportSignpost'],
    keeps: ['nothing'],
    sends: ['nothing'],
    hides: ['nothing', 'hidesHours'],
  },
  'hearten-card-deck': {
    words: ['src/locales/en/card-deck.ts', 'cardDeck'],
    ...NOTHING,
  },
  'hearten-survival-response': {
    words: ['src/locales/en/survival-response.ts', 'survivalResponse'],
    ...NOTHING,
  },
  'hearten-wording-check': {
    words: ['src/locales/en/wording-check.ts', 'wordingCheck'],
    ...NOTHING,
  },
  // Draws nothing, and so declares nothing: it has no words for readers.
  'hearten-provider': undefined,
};

async function declarationOf(tag) {
  if (!(tag in DECLARED))
    throw new Error(`tools/it-page/facts/elements.mjs has to say what <${tag}> declares.`);
  if (!DECLARED[tag]) return undefined;
  const {
    words: [file, name],
    ...declared
  } = DECLARED[tag];
  const words = (await importSource(file))[name];
  const said = Object.entries(declared).map(([what, names]) => [
    what,
    names.map((each) => words[each]),
  ]);
  return Object.fromEntries(said);
}

/** The elements of the manifest of a build, with the events they send and what they declare. */
export async function elementFacts(manifest) {
  const { modules } = JSON.parse(await readFile(manifest, 'utf8'));
  const declared = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return Promise.all(
    declared.map(async ({ tagName, events = [] }) => ({
      tag: tagName,
      events: events.map(({ name }) => name).filter(Boolean),
      declares: await declarationOf(tagName),
    })),
  );
}

export const manifestOf = (out) => join(out, 'custom-elements.json');
