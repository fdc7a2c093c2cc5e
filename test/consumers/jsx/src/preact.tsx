/** @jsxImportSource preact */
import type {} from 'hearten/preact';
import { packs, wording } from '../../shared/own-words.js';

export const page = (
  <hearten-provider audience="people who visit" content={packs} wording={wording}>
    <hearten-content-gate
      id="days"
      topics="abuse-child"
      depth="discuss"
      strings={{ all: 'Read about the days' }}
      onhearten-gate-opened={(event) => console.log(event.type)}
    >
      <p>About a minute to read.</p>
    </hearten-content-gate>
    <hearten-principle-card principle="safety" forRole="reception" heading-level="4" />
  </hearten-provider>
);
