import * as v from 'valibot';
import { texts, plainText, listOf, entryFields, packFields } from './fields.js';

"use strict";
const response = v.pipe(
  v.object({
    ...entryFields,
    name: plainText,
    /** Other names it goes by. */
    alsoCalled: listOf(plainText),
    /** Said first, where a body may be in danger. */
    danger: v.optional(plainText),
    seen: texts,
    protecting: texts,
    helpedThen: texts,
    inTheWay: texts,
    hardToStop: texts,
    helps: texts,
    mine: texts
  }),
  v.readonly()
);
const responsesPack = v.pipe(
  v.object({
    kind: v.literal("responses"),
    ...packFields,
    entries: v.pipe(v.array(response), v.readonly())
  }),
  v.readonly()
);

export { responsesPack };
