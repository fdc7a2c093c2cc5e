import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
  }

  .cards,
  slot[name='list']::slotted(*) {
    display: grid;
    grid-template-columns: var(--_columns, repeat(auto-fill, minmax(min(100%, 15em), 1fr)));
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .intro {
    margin-block-end: 1em;
  }

  .heading {
    margin-block-end: 0.75em;
  }

  .card {
    min-inline-size: 0;
    break-inside: avoid;
    scroll-snap-align: start;
  }

  .card:not(.bare) {
    padding: 1em 1.25em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }

  .title {
    margin-block-end: 0.375em;
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }

  .card > p + p,
  .part + .part,
  .part > * + * {
    margin-block-start: 0.625em;
  }

  .own {
    font-weight: 700;
  }

  .question {
    padding: 0.75em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_strong-soft);
    font-weight: 600;
  }

  .question .eye {
    color: var(--_strong);
  }

  .part > .eye + ul {
    margin-block-start: 0.125em;
  }

  .practice {
    padding-inline-start: 1.125em;
    list-style: disc;
  }

  .steps {
    --_columns: 1fr;
  }

  .steps .cards {
    counter-reset: step;
  }

  .steps .card {
    position: relative;
    padding-inline-start: 4em;
    counter-increment: step;
  }

  .steps .card::before {
    position: absolute;
    inset-inline-start: 1em;
    inset-block-start: 0.875em;
    inline-size: 2em;
    border: 1.5px solid var(--_edge);
    border-radius: 1em;
    color: var(--_accent);
    font-weight: 700;
    line-height: calc(2em - 3px);
    text-align: center;
    content: counter(step);
  }

  /* As native scrolling has it; nothing moves by itself, so there is no motion to reduce. */
  .one {
    overflow-x: auto;
    border-radius: var(--_radius-control);
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
  }

  .one .cards,
  .one slot[name='list']::slotted(*) {
    grid: auto / auto-flow 100%;
  }

  /* What is outside would be cut off. */
  .one :focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 1em;
  }

  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_ink-soft);
    cursor: default;
  }

  .where-from {
    margin-block-start: 0.75em;
  }

  @media print {
    .browse,
    .pages {
      display: none;
    }

    .view {
      --_columns: 1fr 1fr;

      overflow: visible;
    }

    .one .cards,
    .one slot[name='list']::slotted(*) {
      grid: none / var(--_columns);
    }
  }
`;

export { styles };
