import { css } from 'lit';

"use strict";
const styles = css`
  .bar,
  .closed {
    color: var(--_ink-soft);
    font-size: 0.9375em;
  }

  .bar,
  .closed,
  .memory {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }

  .bar {
    margin-block-end: 1.25em;
    padding: 0.25em 1em;
    border-radius: var(--_radius-control);
    background: var(--_sunk);
  }

  .bar > :first-child,
  .memory > :first-child,
  .is-closed {
    flex: 1 1 auto;
  }

  .bar > :first-child {
    color: var(--_ink);
  }

  .remember,
  .memory {
    flex: 1 1 100%;
  }

  summary {
    inline-size: fit-content;
  }

  .rungs {
    padding-block: 0.25em 0.75em;
  }

  .panel:has(> .closed) {
    padding-block: 0.25em;
    border-width: 1px 0;
    border-radius: 0;
  }

  .link,
  .closed a,
  summary {
    min-block-size: 2.95em;
    padding: 0.5em 0;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }

  :is(.link, .closed a, summary):hover {
    text-decoration-thickness: 2.5px;
  }

  :is(.link, .closed a, summary):focus-visible {
    outline-offset: 0;
  }

  .moment {
    margin-inline-start: auto;
  }

  .part:focus-visible {
    outline-offset: 0.5em;
    box-shadow: none;
  }

  @media (forced-colors: active) {
    .link,
    summary {
      color: LinkText;
    }

    .bar {
      border: 1px solid;
    }
  }

  @media print {
    .bar,
    .moment,
    .closed > :not(.is-closed) {
      display: none;
    }

    .choices,
    .soft,
    svg {
      display: none;
    }

    .go::after {
      content: '(' attr(href) ')';
    }

    .on-paper {
      display: block;
    }

    .choose {
      min-block-size: 0;
    }

    .door {
      margin: 0;
      border: 0;
    }

    .panel {
      border: 0;
    }
  }
`;

export { styles };
