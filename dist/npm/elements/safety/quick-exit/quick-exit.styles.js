import { css } from 'lit';

"use strict";
const styles = css`
  :host {
    position: sticky !important;
    inset-block: 0 !important;
    z-index: 2147483647 !important;
    visibility: visible !important;
    opacity: 1 !important;
    clip-path: none !important;
    transform: none !important;
    pointer-events: auto !important;
  }

  :host(:not([hidden])) {
    display: block !important;
  }

  :host([first]) {
    position: absolute !important;
    inset: 0 auto auto 0 !important;
    margin: 8px !important;
    max-inline-size: calc(100% - 16px);
  }

  :host([first]:dir(rtl)) {
    inset: 0 0 auto auto !important;
  }

  :host([first]:not(:focus-within)) {
    clip-path: inset(50%) !important;
  }

  :host([first]:focus-within) {
    position: fixed !important;
  }

  * {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }

  .panel {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 1em;
    border-block: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: anywhere;
  }

  ::slotted(*),
  .link {
    visibility: visible !important;
    opacity: 1 !important;
    clip-path: none !important;
    transform: none !important;
    pointer-events: auto !important;
  }

  slot[name='link']::slotted(*) {
    margin: 0 !important;
  }

  slot[name='link']::slotted(a),
  .link {
    position: static !important;
    display: inline-flex !important;
    align-items: center !important;
    justify-content: center !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    min-inline-size: 9em !important;
    max-inline-size: 100% !important;
    block-size: auto !important;
    min-block-size: 3.25em !important;
    margin: 0 !important;
    padding: 0.5em 1.5em !important;
    border: 2px solid var(--_edge) !important;
    border-radius: var(--_radius-control) !important;
    background: var(--_surface) !important;
    color: var(--_ink) !important;
    font-weight: 700 !important;
    line-height: 1.3 !important;
    text-align: center !important;
    text-decoration: none !important;
    text-indent: 0 !important;
    overflow-wrap: anywhere !important;
    float: none !important;
  }

  slot[name='link']::slotted(a:hover),
  .link:hover {
    border-color: var(--_ink) !important;
    background: var(--_sunk) !important;
  }

  :host([loud]) slot[name='link']::slotted(a),
  :host([loud]) .link {
    border-color: transparent !important;
    background: #8d1f1f !important;
    color: #fff !important;
  }

  slot[name='link']::slotted(a:focus-visible),
  .link:focus-visible {
    outline: 3px solid var(--_ink) !important;
    outline-offset: 3px !important;
    box-shadow: 0 0 0 3px var(--_surface) !important;
  }

  .presses {
    display: inline-flex;
    gap: 0.375em;
  }

  .presses i {
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_ink);
    border-radius: 50%;
  }

  .presses [data-on] {
    background: var(--_ink);
  }

  .fold {
    max-inline-size: 100%;
  }

  .fold[open] {
    flex-basis: 100%;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }

  summary:hover {
    text-decoration-thickness: 2.5px;
  }

  /* The rest of the page stays in sight, and the link out beside it. */
  .inside {
    display: grid;
    gap: 0.75em;
    max-block-size: min(60vh, 34em);
    padding: 0.25em 4px 0.5em;
    overflow: auto;
  }

  .inside p {
    max-inline-size: 42em;
  }

  /* On a phone, and of what 400 % leaves of a window, it takes one line. */
  @media (max-width: 30em) and (min-height: 30em) {
    slot[name='link']::slotted(a),
    .link {
      inline-size: 100% !important;
    }
  }

  @media (max-height: 30em) {
    .panel {
      padding-block: 4px;
      column-gap: 0.75em;
    }

    slot[name='link']::slotted(a),
    .link {
      min-block-size: 44px !important;
      min-inline-size: 0 !important;
      padding: 0.25em 0.75em !important;
    }

    summary {
      font-size: 0.875em;
    }
  }

  @media (forced-colors: active) {
    summary {
      color: LinkText;
    }

    :host([loud]) slot[name='link']::slotted(a),
    :host([loud]) .link {
      border-color: LinkText !important;
    }
  }

  @media print {
    :host {
      position: static !important;
    }

    .inside {
      max-block-size: none;
    }
  }
`;

export { styles };
