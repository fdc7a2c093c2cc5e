import * as v from 'valibot';
import { texts, plainText, id, entryFields, listOf, packFields } from './fields.js';

"use strict";
const card = v.pipe(
  v.object({
    ...entryFields,
    role: v.optional(id),
    voice: v.optional(v.picklist(["professional", "parent", "young-person", "easy-read"])),
    title: plainText,
    lines: texts
  }),
  v.readonly()
);
const role = v.pipe(v.object({ id, label: plainText }), v.readonly());
const set = v.pipe(
  v.object({
    id,
    label: plainText,
    cards: v.pipe(v.array(id), v.minLength(1, "Must name one"), v.readonly())
  }),
  v.readonly()
);
const cardsPack = v.pipe(
  v.object({
    kind: v.literal("cards"),
    ...packFields,
    sets: listOf(set),
    roles: listOf(role),
    entries: v.pipe(v.array(card), v.readonly())
  }),
  v.readonly()
);

export { cardsPack };
