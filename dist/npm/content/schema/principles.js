import * as v from 'valibot';
import { plainText, listOf, id, texts, entryFields, sources, packFields } from './fields.js';

"use strict";
const saidTo = {
  /** Stands for the entry's own "instead of" where that is too hard. */
  insteadOf: v.optional(plainText),
  meaning: plainText,
  question: plainText
};
const professional = v.pipe(v.object(saidTo), v.readonly());
const everybodyElse = v.optional(
  v.pipe(v.object({ ...saidTo, ask: listOf(plainText) }), v.readonly())
);
const principle = v.pipe(
  v.object({
    ...entryFields,
    name: plainText,
    insteadOf: v.optional(plainText),
    voices: v.pipe(
      v.object({
        professional,
        parent: everybodyElse,
        "young-person": everybodyElse,
        "easy-read": everybodyElse
      }),
      v.readonly()
    ),
    practice: v.optional(v.pipe(v.record(id, texts), v.readonly()), {})
  }),
  v.readonly()
);
const role = v.pipe(v.object({ id, label: plainText }), v.readonly());
const preset = v.pipe(
  v.object({
    id,
    title: plainText,
    principles: v.pipe(
      v.array(
        v.pipe(
          v.object({
            name: plainText,
            principles: v.pipe(v.array(id), v.minLength(1, "Must name one"), v.readonly())
          }),
          v.readonly()
        )
      ),
      v.readonly()
    ),
    sources,
    note: v.optional(plainText)
  }),
  v.readonly()
);
const principlesPack = v.pipe(
  v.object({
    kind: v.literal("principles"),
    ...packFields,
    roles: listOf(role),
    presets: listOf(preset),
    entries: v.pipe(v.array(principle), v.readonly())
  }),
  v.readonly()
);

export { principlesPack };
