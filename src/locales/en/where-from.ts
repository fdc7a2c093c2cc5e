import type { Phrases } from '../strings.js';

/** What every element says of where its words come from. */
export const whereFrom = {
  whereFrom: 'Where this comes from',
  sourceSeen: 'read on {date}',
  lookedOver: 'Last looked over on {date}.',
  notReviewed: 'Not yet reviewed by a person.',
  reviewedBy: 'Reviewed by {names}.',
} as const satisfies Phrases;
