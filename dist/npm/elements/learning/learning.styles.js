import { css } from 'lit';

"use strict";
const learning = css`
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
    text-overflow: ellipsis;
    text-wrap: nowrap;
    cursor: pointer;
  }

  select:hover,
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .button:active {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  /* As tall as a thumb, though the line it stands in is not. */
  a {
    padding-block: calc((44px - 1em) / 2);
    color: var(--_accent);
    text-underline-offset: 0.22em;
  }

  a:hover,
  summary:hover {
    text-decoration-thickness: 2.5px;
  }

  .eye {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
  }

  .browse {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    margin-block-end: 1.25em;
    padding-block-end: 1.25em;
    border-block-end: 1px solid var(--_line);
  }

  .browse label {
    display: grid;
    gap: 0.125em;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 600;
  }

  .browse select {
    min-inline-size: 0;
    font-size: 1.143em;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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

  .where-from li {
    padding-block: calc((44px - 1.55em) / 2);
  }

  .where-from p + p,
  .where-from p + ul,
  .where-from ul + p {
    margin-block-start: 0.375em;
  }

  @media (forced-colors: active) {
    summary {
      color: LinkText;
    }
  }

  @media print {
    .where-from::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    select {
      border: 0;
      appearance: none;
    }
  }
`;

export { learning };
