import * as v from 'valibot';
import { entryFields, id, listOf, packFields, plainText, texts } from './fields.js';

/** A few lines to keep in mind; without a role or a voice it is for everybody. */
const card = v.pipe(
  v.object({
    ...entryFields,
    role: v.optional(id),
    voice: v.optional(v.picklist(['professional', 'parent', 'young-person', 'easy-read'])),
    title: plainText,
    lines: texts,
  }),
  v.readonly(),
);

const role = v.pipe(v.object({ id, label: plainText }), v.readonly());

/** Some cards, in their order: also of other packs. */
const set = v.pipe(
  v.object({
    id,
    label: plainText,
    cards: v.pipe(v.array(id), v.minLength(1, 'Must name one'), v.readonly()),
  }),
  v.readonly(),
);

/** Cards, in sets that have names. */
export const cardsPack = v.pipe(
  v.object({
    kind: v.literal('cards'),
    ...packFields,
    sets: listOf(set),
    roles: listOf(role),
    entries: v.pipe(v.array(card), v.readonly()),
  }),
  v.readonly(),
);
