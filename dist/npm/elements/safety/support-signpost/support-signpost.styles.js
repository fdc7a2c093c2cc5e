import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    min-inline-size: min(100%, 16em);
    overflow-wrap: anywhere;
  }

  .heading {
    margin-block-end: 0.25em;
  }

  .for {
    display: grid;
    gap: 0.125em;
    justify-items: start;
    margin-block-start: 1em;
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
  }

  select {
    min-block-size: 44px;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.375em 0.625em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-size: 1.143em;
    cursor: pointer;
  }

  .routes {
    display: grid;
    margin-block: 1em;
  }

  .routes > li {
    display: grid;
    gap: 0.625em 1.5em;
    padding-block: 1.125em;
    border-block-start: 1px solid var(--_line);
  }

  .routes > .emergency {
    margin-block-end: 1em;
    padding-inline: 1.125em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius-control);
  }

  .routes > .emergency + li {
    border-block-start: 0;
  }

  .who {
    display: grid;
    gap: 0.375em;
    align-content: start;
  }

  .name {
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.25;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.125em;
    font-size: 0.9375em;
  }

  .open {
    color: var(--_accent);
    font-weight: 700;
  }

  .channels {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }

  .channel {
    display: grid;
    justify-items: start;
  }

  .reach {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    inline-size: 100%;
    padding: 0.375em 1.125em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    color: var(--_accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }

  .reach.first {
    border-color: var(--_accent-solid);
    background: var(--_accent-solid);
    color: var(--_on-solid);
  }

  .reach:hover {
    text-decoration: underline 2.5px;
  }

  .link {
    border: 0;
    background: none;
    font: inherit;
    min-block-size: 44px;
    color: var(--_accent);
    font-size: 0.9375em;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  .more {
    display: grid;
    gap: 0.25em;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  .checked summary {
    color: var(--_ink-soft);
    font-size: 0.9375em;
    font-weight: 400;
  }

  summary:hover,
  a:hover {
    text-decoration-thickness: 2.5px;
  }

  dt {
    font-weight: 700;
  }

  p a,
  li a:not(.reach) {
    display: inline-block;
    padding-block: calc((44px - 1.5em) / 2);
    color: var(--_accent);
    text-underline-offset: 0.22em;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .by-hand {
    user-select: all;
  }

  @container (min-width: 38em) {
    .routes > li {
      grid-template-columns: 1fr minmax(11.5em, auto);
    }

    .more {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    summary,
    .link {
      color: LinkText;
    }
  }

  @media print {
    .for,
    .link,
    .by-hand {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .routes > li {
      break-inside: avoid;
    }

    /* Browsers leave grounds out, and white words would be on white paper. */
    .reach.first {
      background: none;
      color: var(--_ink);
    }
  }
`;

export { styles };
