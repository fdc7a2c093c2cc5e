import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
  }

  .foot > p {
    margin-block-end: 0.5em;
  }

  .shift {
    margin-block-end: 0.75em;
    color: var(--_ink-soft);
    font-size: 0.9375em;
  }

  .heading {
    margin-block-end: 0.625em;
  }

  .label {
    font-size: 0.9375em;
  }

  q {
    unicode-bidi: isolate;
    display: inline-block;
    max-inline-size: 100%;
  }

  /* One reading at a time, where there is no room for more. */
  .readings {
    display: none;
    min-inline-size: 0;
    margin-block-end: 0.75em;
    border: 0;
  }

  .reading {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em 0.875em;
    font-size: 0.9375em;
  }

  .reading input {
    position: absolute;
    inset: 0;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    appearance: none;
    cursor: pointer;
  }

  .reading span {
    position: relative;
    pointer-events: none;
  }

  .reading input:hover {
    background: var(--_sunk);
  }

  .reading input:checked {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .reading input:checked + span {
    color: var(--_accent);
    font-weight: 700;
  }

  .reading input:checked + span::before {
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid;
    border-radius: 50%;
    content: '';
    vertical-align: 0.125em;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-block-start: 0.375em;
    font-size: 0.9375em;
  }

  .where-from[open] {
    flex-basis: 100%;
  }

  .by-hand {
    flex-basis: 100%;
    user-select: all;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.625em;
    align-items: center;
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .pages p {
    margin-inline-start: auto;
  }

  /* What reframe-panel.pair.page.css asks of the room, for words in a slot too. */
  @container (min-width: 44em) {
    .pair {
      --_strip: 0.72fr 1.1fr 1.1fr;
      --_1st: 1;
      --_2nd: 2;
      --_3rd: 3;
      --_apart: 0;
      --_air: 1em;
      --_ground: var(--_sunk);
    }
  }

  @container (max-width: 27.99em) {
    .readings {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375em;
    }

    /* On paper everything is there: a label is never by itself. */
    @media not print {
      .pair {
        --_wrong: none;
        --_may: none;
        --_strong: none;
      }

      .pair.wrong {
        --_wrong: block;
      }

      .pair.wrong,
      .pair.strong {
        --_air: 1em;
        --_apart: 0;
      }

      .pair.may {
        --_may: block;
      }

      .pair.strong {
        --_strong: block;
      }
    }
  }

  @media (forced-colors: active) {
    .pair {
      --_air: 1em;
      --_apart: 0;
    }
  }

  @media print {
    .browse,
    .readings,
    .acts .button,
    .by-hand,
    .pages {
      display: none;
    }

    .panel {
      break-inside: avoid;
    }

    /* Browsers leave grounds out, and white words would be on white paper. */
    .pair {
      --_accent-solid: transparent;
      --_on-solid: var(--_ink);
    }
  }
`;

export { styles };
