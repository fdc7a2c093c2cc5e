import * as v from 'valibot';
import { listOf, plainText, entryFields, packFields } from './fields.js';

"use strict";
const neonDomains = [
  "violence",
  "sex",
  "stigma",
  "disturbing content",
  "language",
  "risky behaviours",
  "mental health",
  "death",
  "parental guidance",
  "crime",
  "abuse",
  "socio-political",
  "flashing lights",
  "objects"
];
const addedDomains = ["medical", "family"];
const topic = v.pipe(
  v.object({
    ...entryFields,
    label: plainText,
    description: plainText,
    domains: listOf(v.picklist([...neonDomains, ...addedDomains]))
  }),
  v.readonly()
);
const depth = v.pipe(
  v.object({
    id: v.picklist(["mention", "discuss", "describe", "show"]),
    label: plainText,
    description: plainText
  }),
  v.readonly()
);
const topicsPack = v.pipe(
  v.object({
    kind: v.literal("topics"),
    ...packFields,
    depths: listOf(depth),
    entries: v.pipe(v.array(topic), v.readonly())
  }),
  v.readonly()
);

export { topicsPack };
