import * as v from 'valibot';

/**
 * What a content pack is. The published JSON Schema, the TypeScript types and the checks at the edge
 * all come from this file. Keys that are not named here are allowed and left out of the result, so
 * that a pack can carry `$schema` or a note of its own.
 */

/**
 * Text is text, never markup: it is always rendered as a text node, so a tag would be read out as
 * letters. `<` is refused only where a tag could start ("under <5" is fine), and control characters,
 * line breaks among them, everywhere.
 */
const plainText = v.pipe(
  v.string(),
  v.regex(
    /^(?=.*\S)(?:(?!<[A-Za-z/!?])[^\u0000-\u001F\u007F-\u009F])+$/,
    'Must be plain text on one line: not empty, no tags, no control characters',
  ),
);

/** What can stand in a `topics` attribute and in a class name. */
const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'Must be lower-case words joined by hyphens; ids of your own start with "x-"',
  ),
);

/** Narrower than BCP 47 (no extensions, one variant), so that every `Intl` constructor takes it. */
const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?$/,
    'Must be a language tag such as "en-GB"',
  ),
);

const day = v.pipe(
  v.string(),
  v.isoDate('Must be a date written as year-month-day, such as "2026-11-23"'),
  v.check(isInCalendar, 'Must be a day that exists'),
);

/** The pattern of `isoDate` lets 31 February through, which `Date` then turns into a day in March. */
function isInCalendar(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const source = v.pipe(
  v.object({
    title: plainText,
    url: v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s<>"]+$/, 'Must be an address that starts with "https://"'),
    ),
    seen: day,
  }),
  v.readonly(),
);

const entryFields = {
  id,
  label: plainText,
  description: plainText,
  sources: v.pipe(v.array(source), v.readonly()),
  reviewedOn: day,
  reviewedBy: v.pipe(v.array(plainText), v.readonly()),
};

/**
 * The fourteen domains of the NEON typology (https://doi.org/10.1371/journal.pone.0266722, seen
 * 2026-11-23), and two that this project added because the vocabulary needs them.
 */
const neonDomains = [
  'violence',
  'sex',
  'stigma',
  'disturbing content',
  'language',
  'risky behaviours',
  'mental health',
  'death',
  'parental guidance',
  'crime',
  'abuse',
  'socio-political',
  'flashing lights',
  'objects',
] as const;
const addedDomains = ['medical', 'family'] as const;

const topic = v.pipe(
  v.object({
    ...entryFields,
    domains: v.optional(
      v.pipe(v.array(v.picklist([...neonDomains, ...addedDomains])), v.readonly()),
      [],
    ),
  }),
  v.readonly(),
);

const depth = v.pipe(
  v.object({
    id: v.picklist(['mention', 'discuss', 'describe', 'show']),
    label: plainText,
    description: plainText,
  }),
  v.readonly(),
);

const packFields = {
  id,
  lang: languageTag,
  version: plainText,
  title: plainText,
};

const topicsPack = v.pipe(
  v.object({
    kind: v.literal('topics'),
    ...packFields,
    depths: v.optional(v.pipe(v.array(depth), v.readonly()), []),
    entries: v.pipe(v.array(topic), v.readonly()),
  }),
  v.readonly(),
);

/** Every kind of pack, told apart by `kind`. */
export const packSchema = v.variant(
  'kind',
  [topicsPack],
  'Must be a content pack: an object whose "kind" is "topics"',
);

/** The words for what a page may talk about, and for how closely it does. */
export type TopicsPack = v.InferOutput<typeof topicsPack>;

/** Any content pack, after validation: plain data with nothing in it that the schema does not name. */
export type Pack = v.InferOutput<typeof packSchema>;
