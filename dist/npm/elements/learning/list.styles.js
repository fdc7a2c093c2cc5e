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
`;

export { styles };
