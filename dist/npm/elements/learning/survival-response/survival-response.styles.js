import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
  }

  .danger {
    margin-block-end: 0.75em;
    font-weight: 700;
  }

  .name {
    margin-block-end: 0.75em;
  }

  .tabs {
    display: flex;
    gap: 0.375em;
    margin-block-end: 0.75em;
  }

  .tabs .button {
    flex: 0 1 8em;
  }

  .button[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 700;
  }

  .button[aria-selected='true']::before {
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid;
    border-radius: 50%;
    content: '';
    vertical-align: 0.125em;
  }

  .help > div:first-child {
    background: var(--_accent-solid);
    color: var(--_on-solid);
  }

  .foot {
    margin-block-start: 1em;
  }

  .foot > p {
    margin-block-end: 0.5em;
  }

  /* Words in a slot inherit it too. */
  @container (min-width: 36em) {
    .panel > * {
      --_strip: 1fr 1fr;
    }
  }

  @media print {
    .browse,
    .tabs {
      display: none;
    }

    .panel {
      break-inside: avoid;
    }

    /* On paper all of ours is there. */
    .time {
      display: block;
    }

    /* Browsers leave grounds out, and white words would be on white paper. */
    .help {
      --_accent-solid: transparent;
      --_on-solid: var(--_ink);
    }
  }
`;

export { styles };
