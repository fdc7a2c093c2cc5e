import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
  }

  .heading,
  .intro {
    margin-block-end: 0.5em;
  }

  .work,
  .work > * + *,
  .foot {
    margin-block-start: 1em;
  }

  .field {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  textarea {
    inline-size: 100%;
    min-block-size: 11em;
    padding: 0.75em 0.875em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
    line-height: 1.7;
    resize: vertical;
  }

  .clear {
    margin-block: 0.5em 0.75em;
  }

  .status {
    margin-block-end: 0.75em;
  }

  .look {
    padding-inline: 1em;
  }

  .places {
    display: grid;
    gap: 0.75em;
  }

  .place {
    min-inline-size: 0;
    padding: 1em 1.125em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    break-inside: avoid;
  }

  .place > * + * {
    margin-block-start: 0.5em;
  }

  .place > .eye + * {
    margin-block-start: 0.125em;
  }

  /* As tall as a thumb, so there is room between them already. */
  .place > .acts ~ * {
    margin-block-start: 0;
  }

  .answered {
    background: var(--_sunk);
  }

  .words q {
    font-weight: 700;
  }

  .words .soft {
    display: block;
  }

  .words .soft q {
    font-weight: 400;
  }

  .instead {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .instead .button {
    text-wrap: wrap;
    text-align: start;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .act {
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  .act:hover {
    text-decoration-thickness: 2.5px;
  }

  .place .browse {
    margin-block-end: 0;
    padding-block-end: 0;
    border: 0;
  }

  .pair {
    margin-block-end: 0.75em;
  }

  .seen {
    font-weight: 600;
  }

  .pair dl {
    display: grid;
    gap: 0.625em;
    margin-block-start: 0.5em;
  }

  dt {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
  }

  @container (min-width: 46em) {
    .work.beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: start;
    }

    .work.beside > .found {
      margin-block-start: 0;
    }

    /* The text stays in sight beside what is said about it. */
    .work.beside > .asking {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media (forced-colors: active) {
    .act {
      color: LinkText;
    }
  }

  /* On paper there is nothing to press; what was written is the writer's to print. */
  @media print {
    .look,
    .acts,
    .place .browse {
      display: none;
    }
  }
`;

export { styles };
