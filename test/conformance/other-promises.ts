/** A row of the table that is checked elsewhere. */
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
  {
    promise: 'works beside the scripts and style sheets of other libraries',
    where: 'test/hosts, with those libraries as they are released',
  },
  {
    promise: 'is not run when a file of it was altered',
    where: 'test/pages/integrity.spec.mjs, because it takes a server that alters files',
  },
  {
    promise: 'works as CMS-safe HTML',
    where: 'test/pages/cms-safe.spec.mjs, with what CMSs let through',
  },
  {
    promise: 'works in a frame with an opaque origin',
    where: 'test/pages/opaque-origin.spec.mjs, for those that can be framed',
  },
];
