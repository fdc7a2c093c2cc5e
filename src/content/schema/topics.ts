import * as v from 'valibot';
import { entryFields, listOf, packFields, plainText } from './fields.js';

/**
 * The fourteen domains of the NEON typology (https://doi.org/10.1371/journal.pone.0266722, seen
 * 2026-11-23), and two that this project added because the vocabulary needs them.
 */
const neonDomains = [
  'violence',
  'sex',
  'stigma',
  'disturbing content',
  'language',
  'risky behaviours',
  'mental health',
  'death',
  'parental guidance',
  'crime',
  'abuse',
  'socio-political',
  'flashing lights',
  'objects',
] as const;
const addedDomains = ['medical', 'family'] as const;

const topic = v.pipe(
  v.object({
    ...entryFields,
    label: plainText,
    description: plainText,
    domains: listOf(v.picklist([...neonDomains, ...addedDomains])),
  }),
  v.readonly(),
);

const depth = v.pipe(
  v.object({
    id: v.picklist(['mention', 'discuss', 'describe', 'show']),
    label: plainText,
    description: plainText,
  }),
  v.readonly(),
);

/** The words for what a page may talk about, and for how closely it does. */
export const topicsPack = v.pipe(
  v.object({
    kind: v.literal('topics'),
    ...packFields,
    depths: listOf(depth),
    entries: v.pipe(v.array(topic), v.readonly()),
  }),
  v.readonly(),
);
