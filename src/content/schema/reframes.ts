import * as v from 'valibot';
import { entryFields, id, listOf, packFields, plainText, texts } from './fields.js';

/**
 * A pair is whole or it is not used: without what could help it would only judge, and without what else
 * it could be it would only guess.
 */
const reframe = v.pipe(
  v.object({
    ...entryFields,
    voice: v.optional(v.picklist(['professional', 'young-person']), 'professional'),
    setting: v.optional(id),
    seen: plainText,
    wrong: texts,
    may: texts,
    also: texts,
    strong: texts,
    help: texts,
  }),
  v.readonly(),
);

/** `label` stands in a list of settings, `place` opens a line: "In school". */
const setting = v.pipe(v.object({ id, label: plainText, place: plainText }), v.readonly());

/** Ways of seeing what somebody does, and where it is met. */
export const reframesPack = v.pipe(
  v.object({
    kind: v.literal('reframes'),
    ...packFields,
    settings: listOf(setting),
    entries: v.pipe(v.array(reframe), v.readonly()),
  }),
  v.readonly(),
);
