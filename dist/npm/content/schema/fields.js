import * as v from 'valibot';

"use strict";
const plainText = v.pipe(
  v.string(),
  v.regex(
    /^(?=.*\S)(?:(?!<[A-Za-z/!?])[^\u0000-\u001F\u007F-\u009F])+$/,
    "Must be plain text on one line: not empty, no tags, no control characters"
  )
);
const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'Must be lower-case words joined by hyphens; ids of your own start with "x-"'
  )
);
const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?$/,
    'Must be a language tag such as "en-GB"'
  )
);
const day = v.pipe(
  v.string(),
  v.isoDate('Must be a date written as year-month-day, such as "2026-11-23"'),
  v.check(isInCalendar, "Must be a day that exists")
);
function isInCalendar(text) {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const source = v.pipe(
  v.object({
    title: plainText,
    url: v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s<>"]+$/, 'Must be an address that starts with "https://"')
    ),
    seen: day
  }),
  v.readonly()
);
const sources = v.pipe(v.array(source), v.readonly());
const entryFields = {
  id,
  sources,
  reviewedOn: day,
  reviewedBy: v.pipe(v.array(plainText), v.readonly())
};
const packFields = {
  id,
  lang: languageTag,
  version: plainText,
  title: plainText
};
function listOf(item) {
  return v.optional(v.pipe(v.array(item), v.readonly()), []);
}
const texts = v.pipe(
  v.array(plainText),
  v.minLength(1, "Must have one text at least"),
  v.readonly()
);

export { entryFields, id, listOf, packFields, plainText, sources, texts };
