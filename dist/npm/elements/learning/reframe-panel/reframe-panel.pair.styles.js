import { css } from 'lit';

"use strict";
const styles = css`
  /* The label: quoted, muted, and never by itself. */
  dl > div:nth-last-child(5) {
    display: var(--_wrong, block);
    grid-column: var(--_1st);
    background: var(--_sunk);
    color: var(--_ink-soft);
  }

  dl > div:nth-last-child(4) {
    display: var(--_may, block);
    grid-column: var(--_2nd);
  }

  dl > div:nth-last-child(4) dt {
    color: var(--_accent);
  }

  /* What else it could be belongs to the guess it stands beside. */
  dl > div:nth-last-child(3) {
    margin-block-start: var(--_apart, -3px);
    padding-block-start: var(--_air, 0);
    background: var(--_ground, var(--_accent-soft));
  }

  dl > div:nth-last-child(2) {
    display: var(--_strong, block);
    grid-column: var(--_3rd);
    background: var(--_strong-soft);
  }

  dl > div:nth-last-child(2) dt {
    color: var(--_strong);
  }

  dl > div:last-child {
    background: var(--_accent-solid);
    color: var(--_on-solid);
  }

  dl > div:last-child dd {
    display: list-item;
    margin-inline-start: 1em;
    list-style: '–  ';
  }
`;

export { styles };
