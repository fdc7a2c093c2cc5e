import * as v from 'valibot';

/**
 * Text is text, never markup: it is always rendered as a text node, so a tag would be read out as
 * letters. `<` is refused only where a tag could start ("under <5" is fine), and control characters,
 * line breaks among them, everywhere.
 */
export const plainText = v.pipe(
  v.string(),
  v.regex(
    /^(?=.*\S)(?:(?!<[A-Za-z/!?])[^\u0000-\u001F\u007F-\u009F])+$/,
    'Must be plain text on one line: not empty, no tags, no control characters',
  ),
);

/** What can stand in a `topics` attribute and in a class name. */
export const id = v.pipe(
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

/** Where something comes from. What ships has one at least; a partner's own may rest on experience. */
export const sources = v.pipe(v.array(source), v.readonly());

/** What every entry has, whatever it is about. */
export const entryFields = {
  id,
  sources,
  reviewedOn: day,
  reviewedBy: v.pipe(v.array(plainText), v.readonly()),
};

/** What every pack has, whatever it holds. */
export const packFields = {
  id,
  lang: languageTag,
  version: plainText,
  title: plainText,
};

/** A list that a pack may leave out. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.pipe(v.array(item), v.readonly()), []);
}

/** Paragraphs or examples: one text at least. */
export const texts = v.pipe(
  v.array(plainText),
  v.minLength(1, 'Must have one text at least'),
  v.readonly(),
);
