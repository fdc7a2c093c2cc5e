import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
  }

  .panel {
    /* As a container it would keep its rows to itself, and rows don't count a padding in percent. */
    container-type: normal;
    padding: 1.25em;
  }

  @supports (grid-template-rows: subgrid) {
    :host {
      display: grid;
      grid-row: span 5;
      grid-template-rows: subgrid;
      row-gap: 0;
    }

    .panel {
      display: grid;
      grid-row: span 5;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .row {
    margin-block-start: 1em;
  }

  .row:empty {
    margin: 0;
  }

  ::slotted(*) {
    margin-block: 0;
  }

  .name {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }

  .name > div {
    min-inline-size: 0;
  }

  .name svg {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0.625em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  small {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.652em;
    font-weight: 400;
    line-height: 1.35;
  }

  .question {
    padding: 0.875em 1.125em 1em;
    /* Seen where colours are forced, and grounds are not. */
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_strong-soft);
  }

  .eye {
    margin-block-end: 0.25em;
    color: var(--_strong);
    font-size: 0.875em;
    font-weight: 600;
  }

  .question > :last-child {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }

  .for {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    justify-items: start;
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  /* The choice of a job, and where this comes from. */
  .waiting .for::after,
  .end.waiting::after {
    display: block;
    block-size: 44px;
    content: '';
  }

  .where-from ul {
    padding: 0;
    list-style: none;
  }

  .end {
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-soft);
    font-size: 0.875em;
  }

  .end > p {
    padding-block-start: 0.25em;
  }

  @media (forced-colors: active) {
    .name svg {
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .panel {
      break-inside: avoid;
    }
  }
`;

export { styles };
