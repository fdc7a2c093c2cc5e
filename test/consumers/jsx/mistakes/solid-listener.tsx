/** @jsxImportSource solid-js */
import type {} from 'hearten/solid';

export const listener = (
  <hearten-content-gate on:hearten-gate-opened={(event) => console.log(event.detail.reader)} />
);
