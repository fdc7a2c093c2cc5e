import { css } from 'lit';

export const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
  }

  .heading {
    margin-block-end: 0.375em;
  }

  fieldset,
  .trust {
    min-inline-size: 0;
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  legend,
  .legend {
    margin-block-end: 0.375em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  /* In the line of its own group, where browsers would set it into the edge. */
  legend {
    float: inline-start;
    inline-size: 100%;
  }

  legend + * {
    clear: both;
  }

  .eye {
    margin-block: 0.75em 0.25em;
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
  }

  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.75em 1.25em;
    margin-block-start: 0.5em;
  }

  .topic {
    min-inline-size: 0;
  }

  .topic label {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .topic .soft:not(:empty) {
    margin-block-start: 0.25em;
  }

  select,
  .button {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.375em 0.625em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }

  select {
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  .button {
    padding-inline: 1em;
  }

  select:hover,
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .button:active {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  summary:hover {
    text-decoration-thickness: 2.5px;
  }

  .options {
    display: grid;
    gap: 0.625em;
    margin-block-start: 0.625em;
  }

  .option {
    position: relative;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.625em 0.875em;
  }

  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    appearance: none;
    cursor: pointer;
  }

  input:hover {
    border-color: var(--_accent);
    background: var(--_sunk);
  }

  input:checked {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .option span,
  .option .soft {
    position: relative;
    pointer-events: none;
  }

  .option label span {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-weight: 600;
  }

  /* A ring for each, with a dot in that of the chosen one. */
  .option label span::before {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    content: '';
    translate: 0 0.125em;
  }

  input:checked + span {
    color: var(--_accent);
  }

  .option input:checked + span::before {
    border: 0.28em solid var(--_accent);
  }

  .state {
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_accent-soft);
  }

  .trust li {
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
  }

  .name {
    font-weight: 600;
  }

  .name .soft {
    font-weight: 400;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.25em 1.25em;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  dt {
    color: var(--_ink-soft);
    font-weight: 600;
  }

  .limits {
    margin-block: 1em;
  }

  .erase .soft {
    margin-block-start: 0.375em;
  }

  /* All in one row or all below each other: none is set apart. */
  @container (min-width: 34em) {
    .options {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
  }

  @container (max-width: 27.99em) {
    dl > div {
      display: flex;
      gap: 0.75em;
    }

    dt {
      flex: none;
      min-inline-size: 4em;
    }
  }

  @media (forced-colors: active) {
    .state {
      border-color: CanvasText;
    }

    .option input:checked + span::before {
      border-color: Highlight;
    }

    summary {
      color: LinkText;
    }
  }

  /* What a reader chose is nobody's business on paper. */
  @media print {
    fieldset,
    .erase {
      display: none;
    }

    .trust li {
      break-inside: avoid;
    }
  }
`;
