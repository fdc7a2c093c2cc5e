import * as v from 'valibot';
import { entryFields, listOf, packFields, plainText, texts } from './fields.js';

/**
 * A response is whole or it is not used: what gets in the way now would only blame without what it
 * protects, and what helped then would only explain without what can help today.
 */
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
    mine: texts,
  }),
  v.readonly(),
);

/** Responses that helped somebody survive, and what may help today. */
export const responsesPack = v.pipe(
  v.object({
    kind: v.literal('responses'),
    ...packFields,
    entries: v.pipe(v.array(response), v.readonly()),
  }),
  v.readonly(),
);
