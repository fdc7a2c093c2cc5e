import { css } from 'lit';

"use strict";
const styles = css`
  dl {
    display: grid;
    grid: auto-flow dense / var(--_strip, 1fr);
    gap: 3px;
    margin-block: 0 1em;
    overflow: clip;
    border-radius: var(--_radius-control);
  }

  dl dt {
    margin-block-end: 0.25em;
    font-weight: 700;
  }

  dl dd {
    margin: 0 0 0.25em;
  }

  dl > * {
    /* From right to left, WebKit makes a column as wide as its longest word, wherever that may break. */
    min-inline-size: 0;
    grid-column: 1 / -1;
  }

  dl > div {
    padding: 1em 1.25em 1.125em;
    /* Seen where colours are forced, and grounds are not. */
    border: 1px solid transparent;
    background: var(--_accent-soft);
  }

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
