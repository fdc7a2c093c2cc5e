import * as v from 'valibot';
import { plainText, entryFields, listOf, id, packFields } from './fields.js';

"use strict";
const hoursText = v.pipe(
  v.string(),
  v.regex(
    /^(?:24\/7|(?:[A-Z][a-zH](?:[-,][A-Z][a-zH])*) (?:off|\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)(?:; (?:[A-Z][a-zH](?:[-,][A-Z][a-zH])*) (?:off|\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*))*)$/,
    'Must be hours such as "24/7" or "Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off"'
  )
);
const channel = v.pipe(
  v.object({
    type: v.picklist(["call", "text", "chat", "email", "web"]),
    /** A number as it is rung, an address of mail, or one that starts with `https://`. */
    value: plainText,
    /** What is sent to a number. */
    keyword: v.optional(plainText),
    hours: v.optional(hoursText),
    /** As `Intl` names it; `Europe/London` if left out. */
    zone: v.optional(plainText)
  }),
  v.readonly()
);
const specialist = v.pipe(
  v.object({
    who: plainText,
    refers: plainText,
    next: plainText,
    meanwhile: plainText
  }),
  v.readonly()
);
const day = entryFields.reviewedOn;
const route = v.pipe(
  v.object({
    ...entryFields,
    name: plainText,
    who: plainText,
    emergency: v.optional(v.boolean()),
    /** Empty is anywhere. */
    nations: listOf(v.picklist(["england", "scotland", "wales", "northern-ireland", "ireland"])),
    place: v.optional(id),
    /** Empty is anybody. */
    readers: listOf(id),
    ages: v.optional(plainText),
    topics: listOf(id),
    channels: listOf(channel),
    cost: v.optional(plainText),
    onBill: v.optional(plainText),
    whatHappens: v.optional(plainText),
    specialist: v.optional(specialist),
    /** Lines that are shown together or not at all. */
    pairedWith: listOf(id),
    /** How sure the number is, `A` the surest; what ships is `A`. */
    grade: v.optional(v.picklist(["A", "B", "C"])),
    checkedOn: day,
    checkedHow: plainText
  }),
  v.check(
    ({ channels, specialist: way }) => channels.length > 0 || way !== void 0,
    "Must have a channel, or say how to get to specialist help"
  ),
  v.readonly()
);
const readerOf = v.pipe(v.object({ id, label: plainText }), v.readonly());
const routesPack = v.pipe(
  v.object({
    kind: v.literal("routes"),
    ...packFields,
    readers: listOf(readerOf),
    entries: v.pipe(v.array(route), v.readonly())
  }),
  v.readonly()
);

export { hoursText, routesPack };
