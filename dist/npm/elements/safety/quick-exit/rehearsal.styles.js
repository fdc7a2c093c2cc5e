import { css } from 'lit';

"use strict";
const styles = css`
  button {
    min-block-size: 44px;
    color: var(--_accent);
    cursor: pointer;
    padding: 0.375em 0.875em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
  }

  button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  button:active {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .mirror {
    display: grid;
    gap: 0.75em;
    padding: 0.875em 1.125em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_sunk);
  }

  .eye {
    color: var(--_ink-soft);
    font-size: 0.9375em;
    font-weight: 600;
  }

  ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  li {
    max-inline-size: 42em;
  }

  @media (forced-colors: active) {
    button {
      color: LinkText;
    }
  }
`;

export { styles };
