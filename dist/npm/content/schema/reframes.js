import * as v from 'valibot';
import { texts, plainText, id, entryFields, listOf, packFields } from './fields.js';

"use strict";
const reframe = v.pipe(
  v.object({
    ...entryFields,
    voice: v.optional(v.picklist(["professional", "young-person"]), "professional"),
    setting: v.optional(id),
    seen: plainText,
    wrong: texts,
    may: texts,
    also: texts,
    strong: texts,
    help: texts
  }),
  v.readonly()
);
const setting = v.pipe(v.object({ id, label: plainText, place: plainText }), v.readonly());
const reframesPack = v.pipe(
  v.object({
    kind: v.literal("reframes"),
    ...packFields,
    settings: listOf(setting),
    entries: v.pipe(v.array(reframe), v.readonly())
  }),
  v.readonly()
);

export { reframesPack };
