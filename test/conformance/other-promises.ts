/** A row of the table that is checked elsewhere, or not yet. */
export interface OtherPromise {
  readonly promise: string;
  readonly where: string;
}

const wholePage = 'test/pages/conformance.spec.mjs, because it takes a whole page';

/** Rows that are checked elsewhere. */
export const elsewhere: readonly OtherPromise[] = [
  { promise: 'works under the strict policy and Trusted Types', where: wholePage },
  { promise: "keeps its author's words within reach without script", where: wholePage },
  { promise: 'works beside a second copy of the library', where: wholePage },
  { promise: 'leaves the page as it was, from its first script on', where: wholePage },
  { promise: 'is drawn by a server, and hydrates without a change', where: wholePage },
];

/** Rows that are not on yet, and what switches them on. */
export const later: readonly OtherPromise[] = [
  {
    promise: 'works beside the scripts and style sheets of other libraries',
    where: 'host libraries as development dependencies',
  },
  { promise: 'is not run when a file of it was altered', where: 'integrity in the loader' },
  { promise: 'works as CMS-safe HTML', where: 'the upgrade of `data-hearten`' },
  { promise: 'works in a frame with an opaque origin', where: 'embed.html' },
];
