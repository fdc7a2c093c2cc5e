import type {} from 'hearten/react';

export const listener = (
  <hearten-content-gate onhearten-gate-opened={(event) => console.log(event.detail.reader)} />
);
