/** @jsxImportSource preact */
import type {} from 'hearten/preact';

export const listener = (
  <hearten-content-gate onhearten-gate-opened={(event) => console.log(event.detail.reader)} />
);
