import { css } from 'lit';

"use strict";
const styles = css`
  dl {
    display: grid;
    grid-auto-flow: dense;
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
    margin: 0;
  }

  dl > div {
    grid-column: 1 / -1;
    padding: 1em 1.25em 1.125em;
    background: var(--_accent-soft);
  }

  /* The label: quoted, muted, and never by itself. */
  dl > div:nth-last-child(5) {
    display: var(--_wrong, block);
    background: var(--_sunk);
    color: var(--_ink-soft);
  }

  dl > div:nth-last-child(4) {
    display: var(--_may, block);
  }

  dl > div:nth-last-child(4) dt {
    color: var(--_accent);
  }

  /* What else it could be belongs to the guess it stands beside. */
  dl > div:nth-last-child(3) {
    margin-block-start: -3px;
    padding-block-start: 0;
  }

  dl > div:nth-last-child(2) {
    display: var(--_strong, block);
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

  @container (min-width: 44em) {
    dl {
      grid-template-columns: 0.72fr 1.1fr 1.1fr;
    }

    dl > div:nth-last-child(5) {
      grid-column: 1;
    }

    dl > div:nth-last-child(4) {
      grid-column: 2;
    }

    dl > div:nth-last-child(3) {
      margin: 0;
      padding-block-start: 1em;
      background: var(--_sunk);
    }

    dl > div:nth-last-child(2) {
      grid-column: 3;
    }
  }
`;

export { styles };
