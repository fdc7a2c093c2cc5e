import type { Pack, TopicsPack } from '../../src/content/schema.js';

/** A correct entry of a partner's pack, but for what a test says. */
export function entry(changes: object = {}): object {
  return {
    id: 'x-our-river',
    label: 'our river',
    description: 'the flood of 2015',
    sources: [{ title: 'A page', url: 'https://example.org/', seen: '2026-11-23' }],
    reviewedOn: '2026-11-23',
    reviewedBy: [],
    ...changes,
  };
}

/** A correct pack with one entry, but for what a test says. */
export function pack(changes: object = {}): object {
  return {
    kind: 'topics',
    id: 'x-our-words',
    lang: 'en-GB',
    version: '1',
    title: 'Our words',
    entries: [entry()],
    ...changes,
  };
}

/** A pack that has to be one of topics. */
export function topicsIn(checked: Pack): TopicsPack {
  if (checked.kind !== 'topics') throw new Error(`a pack of ${checked.kind}`);
  return checked;
}
